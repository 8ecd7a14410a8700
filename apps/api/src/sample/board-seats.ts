import type { SeatClass } from '@quorate/domain';
import type { AgencyKey } from './agencies.ts';
import type { BoardKey } from './boards.ts';

export interface SampleSeat {
  name: string;
  /** Left out where the agency's own will do. */
  shortName?: string;
  agency: AgencyKey;
  seatClass: SeatClass;
  /** The boards it sits for; left out where it sits for every board that owns the group. */
  boards?: readonly BoardKey[];
  aliases?: readonly string[];
}

/**
 * The 29 seats of the board, named and ordered as the attendance appendix prints them. All of them count towards
 * coverage, because the published table counts them all: the lead member too, who would not count by default.
 */
export const boardSeats: readonly SampleSeat[] = [
  { name: 'Staffordshire Police', agency: 'police', seatClass: 'STATUTORY_PARTNER' },
  { name: 'Burton & South Derbyshire College', agency: 'burtonCollege', seatClass: 'EDUCATION' },
  { name: 'Staffordshire Fire & Rescue', agency: 'fire', seatClass: 'RELEVANT_AGENCY' },
  {
    name: 'South Staffordshire and Shropshire Healthcare NHS Foundation Trust',
    agency: 'southStaffordshireHealthcare',
    seatClass: 'RELEVANT_AGENCY',
  },
  { name: 'HMYOI Werrington', agency: 'werrington', seatClass: 'RELEVANT_AGENCY' },
  { name: 'Staffordshire and Stoke National Probation Service', agency: 'probation', seatClass: 'RELEVANT_AGENCY' },
  { name: 'Army Welfare Service', agency: 'armyWelfare', seatClass: 'RELEVANT_AGENCY' },
  { name: 'Staffordshire County Council', agency: 'countyCouncil', seatClass: 'STATUTORY_PARTNER' },
  { name: 'University Hospitals of North Midlands NHS Trust', agency: 'universityHospitals', seatClass: 'RELEVANT_AGENCY' },
  {
    name: 'Clinical Commissioning Group',
    shortName: 'Clinical Commissioning Group',
    agency: 'commissioners',
    seatClass: 'STATUTORY_PARTNER',
    aliases: ['Clinical Commissioning Groups', 'CCG'],
  },
  { name: 'Staffordshire and Stoke Community Rehabilitation Company', agency: 'rehabilitation', seatClass: 'RELEVANT_AGENCY' },
  { name: 'Birmingham Community Healthcare NHS Foundation Trust', agency: 'birminghamCommunity', seatClass: 'RELEVANT_AGENCY' },
  { name: 'Entrust', agency: 'entrust', seatClass: 'EDUCATION' },
  {
    name: 'Named GP North Staffs CCG',
    shortName: 'Named GP North Staffs',
    agency: 'northCommissioner',
    seatClass: 'PROFESSIONAL_ADVISER',
  },
  { name: 'Barnardos', agency: 'barnardos', seatClass: 'VOLUNTARY' },
  { name: 'Cafcass', agency: 'cafcass', seatClass: 'RELEVANT_AGENCY' },
  { name: 'North Staffs Combined Health NHS Trust', agency: 'northStaffordshireCombined', seatClass: 'RELEVANT_AGENCY' },
  { name: 'West Midlands Ambulance Service NHS Foundation Trust', agency: 'ambulance', seatClass: 'RELEVANT_AGENCY' },
  { name: 'Special School', shortName: 'Special School', agency: 'specialSchools', seatClass: 'EDUCATION' },
  {
    name: 'Staffordshire Council of Voluntary Youth Services SCVYS',
    agency: 'youthServices',
    seatClass: 'VOLUNTARY',
    aliases: ['Staffordshire Council of Voluntary Youth Services'],
  },
  { name: 'NSPCC', agency: 'nspcc', seatClass: 'VOLUNTARY' },
  { name: 'Independent School', shortName: 'Independent School', agency: 'independentSchools', seatClass: 'EDUCATION' },
  {
    name: 'Lead Member for Children and Families',
    shortName: 'Lead Member for Children',
    agency: 'countyCouncil',
    seatClass: 'PARTICIPANT_OBSERVER',
  },
  { name: 'Staffordshire Youth Offending Service', agency: 'youthOffending', seatClass: 'RELEVANT_AGENCY' },
  { name: 'Staffordshire and Stoke on Trent Partnership NHS Trust', agency: 'partnershipTrust', seatClass: 'RELEVANT_AGENCY' },
  {
    name: 'Designated Nurse for North Staffs CCG',
    shortName: 'Desig. Nurse North Staffs',
    agency: 'northCommissioner',
    seatClass: 'PROFESSIONAL_ADVISER',
  },
  {
    name: 'Designated Nurse for South Staffs CCG',
    shortName: 'Desig. Nurse South Staffs',
    agency: 'southCommissioners',
    seatClass: 'PROFESSIONAL_ADVISER',
  },
  {
    name: 'Designated Doctor for North Staffs CCG',
    shortName: 'Desig. Doctor North Staffs',
    agency: 'northCommissioner',
    seatClass: 'PROFESSIONAL_ADVISER',
  },
  {
    name: 'Designated Doctor for South Staffs CCG',
    shortName: 'Desig. Doctor South Staffs',
    agency: 'southCommissioners',
    seatClass: 'PROFESSIONAL_ADVISER',
  },
];
