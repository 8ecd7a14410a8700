import type { SampleSeat } from './board-seats.ts';
import type { BoardKey } from './boards.ts';
import type { GroupKey } from './groups.ts';

const staffordshire: readonly BoardKey[] = ['staffordshire'];
const stoke: readonly BoardKey[] = ['stoke'];

/** The report says that the council's Families First service, the police, commissioners and providers sit on it; which providers, it does not. */
const executiveSeats: readonly SampleSeat[] = [
  {
    name: 'Staffordshire County Council Families First',
    shortName: 'Families First',
    agency: 'countyCouncil',
    seatClass: 'STATUTORY_PARTNER',
  },
  { name: 'Staffordshire Police', agency: 'police', seatClass: 'STATUTORY_PARTNER' },
  { name: 'Clinical Commissioning Groups', agency: 'commissioners', seatClass: 'STATUTORY_PARTNER', aliases: ['CCG'] },
  { name: 'University Hospitals of North Midlands NHS Trust', agency: 'universityHospitals', seatClass: 'RELEVANT_AGENCY' },
  { name: 'Staffordshire and Stoke on Trent Partnership NHS Trust', agency: 'partnershipTrust', seatClass: 'RELEVANT_AGENCY' },
  {
    name: 'South Staffordshire and Shropshire Healthcare NHS Foundation Trust',
    agency: 'southStaffordshireHealthcare',
    seatClass: 'RELEVANT_AGENCY',
  },
];

/** Nine seats, two of them for both boards: Staffordshire sees six, Stoke-on-Trent five. An example, to show one joint meeting in two views. */
const forumSeats: readonly SampleSeat[] = [
  { name: 'Staffordshire Police', agency: 'police', seatClass: 'STATUTORY_PARTNER' },
  { name: 'Staffordshire County Council', agency: 'countyCouncil', seatClass: 'STATUTORY_PARTNER', boards: staffordshire },
  { name: 'Staffordshire Clinical Commissioning Groups', agency: 'commissioners', seatClass: 'STATUTORY_PARTNER', boards: staffordshire },
  { name: 'Staffordshire Youth Offending Service', agency: 'youthOffending', seatClass: 'RELEVANT_AGENCY', boards: staffordshire },
  { name: 'Staffordshire Council of Voluntary Youth Services', agency: 'youthServices', seatClass: 'VOLUNTARY', boards: staffordshire },
  { name: 'Stoke-on-Trent City Council', agency: 'stokeCouncil', seatClass: 'STATUTORY_PARTNER', boards: stoke },
  { name: 'Stoke-on-Trent Clinical Commissioning Group', agency: 'stokeCommissioner', seatClass: 'STATUTORY_PARTNER', boards: stoke },
  { name: 'Stoke-on-Trent Youth Offending Service', agency: 'stokeYouthOffending', seatClass: 'RELEVANT_AGENCY', boards: stoke },
  { name: 'NSPCC', agency: 'nspcc', seatClass: 'VOLUNTARY' },
];

const districtSeats: readonly SampleSeat[] = [
  { name: 'Cannock Chase District Council', agency: 'cannockChase', seatClass: 'RELEVANT_AGENCY' },
  { name: 'East Staffordshire Borough Council', agency: 'eastStaffordshire', seatClass: 'RELEVANT_AGENCY' },
  { name: 'Lichfield District Council', agency: 'lichfield', seatClass: 'RELEVANT_AGENCY' },
  { name: 'Newcastle-under-Lyme Borough Council', agency: 'newcastle', seatClass: 'RELEVANT_AGENCY' },
  { name: 'South Staffordshire Council', agency: 'southStaffordshire', seatClass: 'RELEVANT_AGENCY' },
  { name: 'Stafford Borough Council', agency: 'stafford', seatClass: 'RELEVANT_AGENCY' },
  { name: 'Staffordshire Moorlands District Council', agency: 'moorlands', seatClass: 'RELEVANT_AGENCY' },
  { name: 'Tamworth Borough Council', agency: 'tamworth', seatClass: 'RELEVANT_AGENCY' },
];

/** Seats of the groups whose membership the report does not print. Groups it says nothing about have none. */
export const groupSeats: Partial<Record<GroupKey, readonly SampleSeat[]>> = {
  executive: executiveSeats,
  sexualAbuseForum: forumSeats,
  districts: districtSeats,
};
