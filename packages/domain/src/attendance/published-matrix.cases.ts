import type { MatrixMeeting, MatrixSeat } from './effective-mark.ts';
import { marksOf } from './marks.cases.ts';

/**
 * The board's attendance as printed, 29 rows of 4 meetings. The source prints a tick or a cross and no apologies.
 * Source: Staffordshire Safeguarding Children Board annual report 2017/18, attendance appendix.
 */
const printed = `
  1  ✓✓✓✓  Staffordshire Police
  2  ✗✓✓✓  Burton & South Derbyshire College
  3  ✓✓✓✓  Staffordshire Fire & Rescue
  4  ✓✓✓✗  South Staffordshire and Shropshire Healthcare NHS FT
  5  ✓✗✓✓  HMYOI Werrington
  6  ✓✗✓✓  Staffordshire and Stoke National Probation Service
  7  ✓✓✓✓  Army Welfare Service
  8  ✓✓✓✓  Staffordshire County Council
  9  ✓✓✓✓  University Hospitals of North Midlands NHS Trust
  10 ✓✓✓✓  Clinical Commissioning Group
  11 ✓✓✗✗  Staffordshire and Stoke Community Rehabilitation Company
  12 ✓✓✓✓  Birmingham Community Healthcare NHS FT
  13 ✓✓✓✓  Entrust
  14 ✓✗✗✓  Named GP North Staffs CCG
  15 ✗✓✓✓  Barnardos
  16 ✗✗✓✗  Cafcass
  17 ✓✓✓✓  North Staffs Combined Health NHS Trust
  18 ✗✗✗✗  West Midlands Ambulance Service NHS FT
  19 ✗✓✓✓  Special School
  20 ✓✗✓✓  Staffordshire Council of Voluntary Youth Services (SCVYS)
  21 ✓✗✗✗  NSPCC
  22 ✗✗✓✓  Independent School
  23 ✓✓✓✗  Lead Member for Children and Families
  24 ✓✓✓✓  Staffordshire Youth Offending Service
  25 ✓✓✗✓  Staffordshire and Stoke on Trent Partnership NHS Trust
  26 ✓✓✓✓  Designated Nurse for North Staffs CCG
  27 ✓✓✓✓  Designated Nurse for South Staffs CCG
  28 ✓✓✓✓  Designated Doctor for North Staffs CCG
  29 ✓✓✗✓  Designated Doctor for South Staffs CCG
`;

export const publishedRows = printed
  .trim()
  .split('\n')
  .map((line) => {
    const [id = '', glyphs = '', ...name] = line.trim().split(/ +/);
    return { id, name: name.join(' '), marks: marksOf(glyphs) };
  });

/** The source gives the month only, so the first of the month stands for it. */
export const publishedMeetings: MatrixMeeting[] = ['2017-06-01', '2017-09-01', '2017-12-01', '2018-03-01'].map((date) => ({
  id: date,
  date,
  state: 'HELD',
}));

const statutoryPartners = ['1', '8', '10'];

export const publishedSeats: MatrixSeat[] = publishedRows.map(({ id, name }) => ({
  id,
  name,
  agencyId: id,
  seatClass: statutoryPartners.includes(id) ? 'STATUTORY_PARTNER' : 'RELEVANT_AGENCY',
  countsTowardsCoverage: true,
}));

export const publishedMarks = publishedRows.map(({ marks }) => marks);
