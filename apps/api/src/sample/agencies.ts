import type { Sector, StatutoryClass } from '../membership/agency.entity.ts';
import type { BoardKey } from './boards.ts';

export interface SampleAgency {
  name: string;
  shortName: string;
  sector: Sector;
  statutoryClass: StatutoryClass;
  boards: readonly BoardKey[];
  /** Other names the report gives it, or the one it is mostly called by. */
  aliases?: readonly string[];
}

type Named = Pick<SampleAgency, 'name' | 'shortName' | 'aliases'>;

const ours: readonly BoardKey[] = ['staffordshire'];
const alsoInStoke: readonly BoardKey[] = ['staffordshire', 'stoke'];
const alsoForAdults: readonly BoardKey[] = ['staffordshire', 'adults'];
const stokeOnly: readonly BoardKey[] = ['stoke'];

const partner = (sector: Sector, boards: readonly BoardKey[], named: Named): SampleAgency => ({
  ...named,
  sector,
  boards,
  statutoryClass: 'STATUTORY_PARTNER',
});

const relevant = (sector: Sector, boards: readonly BoardKey[], named: Named): SampleAgency => ({
  ...named,
  sector,
  boards,
  statutoryClass: 'RELEVANT_AGENCY',
});

const district = (shortName: string, name: string, aliases: readonly string[] = []): SampleAgency =>
  relevant('COUNCIL', alsoForAdults, { name, shortName, aliases });

const statutoryPartners = {
  countyCouncil: partner('COUNCIL', alsoForAdults, {
    name: 'Staffordshire County Council',
    shortName: 'Staffordshire County Council',
    aliases: ['SCC'],
  }),
  police: partner('POLICE', ['staffordshire', 'stoke', 'adults'], { name: 'Staffordshire Police', shortName: 'Staffordshire Police' }),
  commissioners: partner('HEALTH', alsoForAdults, {
    name: 'Staffordshire Clinical Commissioning Groups',
    shortName: 'Staffordshire CCGs',
    aliases: ['Clinical Commissioning Group', 'Clinical Commissioning Groups', 'CCG'],
  }),
  northCommissioner: partner('HEALTH', ours, {
    name: 'North Staffordshire Clinical Commissioning Group',
    shortName: 'North Staffs CCG',
    aliases: ['North Staffordshire CCG'],
  }),
  southCommissioners: partner('HEALTH', ours, {
    name: 'South Staffordshire Clinical Commissioning Groups',
    shortName: 'South Staffs CCG',
    aliases: ['South Staffordshire CCG'],
  }),
  stokeCouncil: partner('COUNCIL', stokeOnly, { name: 'Stoke-on-Trent City Council', shortName: 'Stoke-on-Trent City Council' }),
  stokeCommissioner: partner('HEALTH', stokeOnly, {
    name: 'Stoke-on-Trent Clinical Commissioning Group',
    shortName: 'Stoke-on-Trent CCG',
  }),
};

const health = {
  southStaffordshireHealthcare: relevant('HEALTH', ours, {
    name: 'South Staffordshire and Shropshire Healthcare NHS Foundation Trust',
    shortName: 'S Staffs & Shropshire Health',
    aliases: ['South Staffordshire and Shropshire Healthcare NHS FT', 'SSSFT'],
  }),
  universityHospitals: relevant('HEALTH', alsoInStoke, {
    name: 'University Hospitals of North Midlands NHS Trust',
    shortName: 'Univ. Hosp. North Midlands',
    aliases: ['University Hospital of North Midlands NHS Trust', 'University Hospital of North Midlands', 'UHNM'],
  }),
  birminghamCommunity: relevant('HEALTH', ours, {
    name: 'Birmingham Community Healthcare NHS Foundation Trust',
    shortName: 'Birmingham Community Health',
    aliases: ['Birmingham Community NHS', 'Birmingham Community Healthcare NHS FT'],
  }),
  northStaffordshireCombined: relevant('HEALTH', alsoInStoke, {
    name: 'North Staffs Combined Health NHS Trust',
    shortName: 'North Staffs Combined Health',
    aliases: ['North Staffordshire Combined Healthcare NHS Trust', 'North Staffs Combined'],
  }),
  ambulance: relevant('HEALTH', alsoInStoke, {
    name: 'West Midlands Ambulance Service NHS Foundation Trust',
    shortName: 'West Midlands Ambulance',
    aliases: ['West Midlands Ambulance Service NHS FT', 'West Midlands Ambulance Service', 'WMAS'],
  }),
  partnershipTrust: relevant('HEALTH', alsoInStoke, {
    name: 'Staffordshire and Stoke on Trent Partnership NHS Trust',
    shortName: 'Staffs & Stoke Partnership',
    aliases: ['Staffordshire and Stoke-on-Trent Partnership NHS Trust', 'SSOTP'],
  }),
};

const education = {
  burtonCollege: relevant('EDUCATION', ours, {
    name: 'Burton & South Derbyshire College',
    shortName: 'Burton & S Derbys College',
    aliases: ['Burton and South Derbyshire College'],
  }),
  entrust: relevant('EDUCATION', ours, { name: 'Entrust', shortName: 'Entrust' }),
  specialSchools: relevant('EDUCATION', ours, { name: 'Special schools in Staffordshire', shortName: 'Special schools' }),
  independentSchools: relevant('EDUCATION', ours, { name: 'Independent schools in Staffordshire', shortName: 'Independent schools' }),
};

const criminalJustice = {
  werrington: relevant('CRIMINAL_JUSTICE', ours, { name: 'HMYOI Werrington', shortName: 'HMYOI Werrington', aliases: ['Werrington'] }),
  probation: relevant('CRIMINAL_JUSTICE', alsoInStoke, {
    name: 'Staffordshire and Stoke National Probation Service',
    shortName: 'National Probation Service',
    aliases: ['National Probation Service', 'The National Probation Service', 'NPS'],
  }),
  rehabilitation: relevant('CRIMINAL_JUSTICE', alsoInStoke, {
    name: 'Staffordshire and Stoke Community Rehabilitation Company',
    shortName: 'Community Rehabilitation Co.',
    aliases: ['Community Rehabilitation Company', 'CRC'],
  }),
  youthOffending: relevant('CRIMINAL_JUSTICE', ours, {
    name: 'Staffordshire Youth Offending Service',
    shortName: 'Youth Offending Service',
    aliases: ['County Wide Youth Justice Service', 'YOS'],
  }),
  stokeYouthOffending: relevant('CRIMINAL_JUSTICE', stokeOnly, {
    name: 'Stoke-on-Trent Youth Offending Service',
    shortName: 'Stoke-on-Trent YOS',
  }),
};

const voluntary = {
  barnardos: relevant('VOLUNTARY', ours, { name: 'Barnardos', shortName: 'Barnardos', aliases: ["Barnardo's"] }),
  youthServices: relevant('VOLUNTARY', ours, {
    name: 'Staffordshire Council of Voluntary Youth Services',
    shortName: 'SCVYS',
    aliases: ['Staffordshire Council of Voluntary Youth Services SCVYS', 'Staffordshire Council of Voluntary Youth Services (SCVYS)'],
  }),
  nspcc: relevant('VOLUNTARY', alsoInStoke, { name: 'NSPCC', shortName: 'NSPCC' }),
};

const others = {
  fire: relevant('FIRE_AND_RESCUE', alsoInStoke, {
    name: 'Staffordshire Fire & Rescue',
    shortName: 'Staffordshire Fire & Rescue',
    aliases: ['Staffordshire Fire and Rescue Service', 'Staffordshire Fire and Rescue'],
  }),
  armyWelfare: relevant('OTHER', ours, { name: 'Army Welfare Service', shortName: 'Army Welfare Service' }),
  cafcass: relevant('OTHER', ours, { name: 'Cafcass', shortName: 'Cafcass' }),
};

const districts = {
  cannockChase: district('Cannock Chase', 'Cannock Chase District Council'),
  eastStaffordshire: district('East Staffordshire', 'East Staffordshire Borough Council'),
  lichfield: district('Lichfield', 'Lichfield District Council'),
  newcastle: district('Newcastle-under-Lyme', 'Newcastle-under-Lyme Borough Council'),
  southStaffordshire: district('South Staffordshire', 'South Staffordshire Council'),
  stafford: district('Stafford', 'Stafford Borough Council', ['Stafford BC']),
  moorlands: district('Staffordshire Moorlands', 'Staffordshire Moorlands District Council'),
  tamworth: district('Tamworth', 'Tamworth Borough Council'),
};

/**
 * The agencies that owe the seats. The sectors are ours; read with the police among criminal justice, they give the
 * figures by sector that the rules are tested against.
 */
export const agencies = {
  ...statutoryPartners,
  ...health,
  ...education,
  ...criminalJustice,
  ...voluntary,
  ...others,
  ...districts,
};

export type AgencyKey = keyof typeof agencies;
