import type { AttendanceStatus } from '@quorate/domain';

/** The report gives the month of each meeting and no day, so the first of the month stands for it. */
export const publishedMonths = ['2017-06-01', '2017-09-01', '2017-12-01', '2018-03-01'] as const;

/**
 * What a printed sign is stored as. The report knows a tick and a cross only, so a cross may hide an apology: it is
 * kept as absent, and a tick as present, although a deputy may have come.
 */
export const statusOfSign: Readonly<Record<string, AttendanceStatus>> = { '✓': 'PRESENT', '✗': 'ABSENT' };

/** One sign for each of the four meetings, for every seat of the board in printed order. */
export const publishedSigns: Readonly<Record<string, string>> = {
  'Staffordshire Police': '✓✓✓✓',
  'Burton & South Derbyshire College': '✗✓✓✓',
  'Staffordshire Fire & Rescue': '✓✓✓✓',
  'South Staffordshire and Shropshire Healthcare NHS Foundation Trust': '✓✓✓✗',
  'HMYOI Werrington': '✓✗✓✓',
  'Staffordshire and Stoke National Probation Service': '✓✗✓✓',
  'Army Welfare Service': '✓✓✓✓',
  'Staffordshire County Council': '✓✓✓✓',
  'University Hospitals of North Midlands NHS Trust': '✓✓✓✓',
  'Clinical Commissioning Group': '✓✓✓✓',
  'Staffordshire and Stoke Community Rehabilitation Company': '✓✓✗✗',
  'Birmingham Community Healthcare NHS Foundation Trust': '✓✓✓✓',
  Entrust: '✓✓✓✓',
  'Named GP North Staffs CCG': '✓✗✗✓',
  Barnardos: '✗✓✓✓',
  Cafcass: '✗✗✓✗',
  'North Staffs Combined Health NHS Trust': '✓✓✓✓',
  'West Midlands Ambulance Service NHS Foundation Trust': '✗✗✗✗',
  'Special School': '✗✓✓✓',
  'Staffordshire Council of Voluntary Youth Services SCVYS': '✓✗✓✓',
  NSPCC: '✓✗✗✗',
  'Independent School': '✗✗✓✓',
  'Lead Member for Children and Families': '✓✓✓✗',
  'Staffordshire Youth Offending Service': '✓✓✓✓',
  'Staffordshire and Stoke on Trent Partnership NHS Trust': '✓✓✗✓',
  'Designated Nurse for North Staffs CCG': '✓✓✓✓',
  'Designated Nurse for South Staffs CCG': '✓✓✓✓',
  'Designated Doctor for North Staffs CCG': '✓✓✓✓',
  'Designated Doctor for South Staffs CCG': '✓✓✗✓',
};
