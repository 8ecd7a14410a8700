import type { AttendanceStatus } from '../gql/graphql.ts';
import type { Matrix } from './mark.ts';

const mix: readonly AttendanceStatus[] = [
  'PRESENT',
  'PRESENT',
  'PRESENT',
  'DEPUTY',
  'PRESENT',
  'APOLOGIES',
  'PRESENT',
  'ABSENT',
  'PRESENT',
  'NOT_EXPECTED',
  'PRESENT',
  'PRESENT',
];

/** A made-up matrix of any size, the same each time, with marks mixed as in a real register. */
export function benchMatrix(rows: number, columns: number): Matrix {
  const expression = { kind: 'SHARE', numerator: 1, denominator: 2, who: 'seats', from: { every: true } };
  return {
    id: 'bench',
    boardId: null,
    year: 2017,
    quorumRule: {
      statement: 'Half of the seats',
      expression: JSON.stringify(expression),
      deputiesCount: true,
      chairsDiscretion: false,
      isExample: true,
    },
    columns: Array.from({ length: columns }, (_, column) => ({
      id: `column-${column}`,
      meetingId: `meeting-${column}`,
      title: 'Board',
      date: new Date(Date.UTC(2017, 3, 1 + column)).toISOString().slice(0, 10),
      dateKnownTo: 'DAY',
      state: 'HELD',
      isSignedOff: column % 10 === 0 && columns > 4,
      meetingVersion: 1,
      quorum: { byDiscretion: false, sentence: '' },
    })),
    rows: Array.from({ length: rows }, (_, row) => ({
      id: `row-${row}`,
      seatId: `seat-${row}`,
      seatName: `Agency number ${row + 1} of the partnership`,
      shortName: `Agency number ${row + 1}`,
      agencyId: `agency-${row}`,
      agencyName: `Agency number ${row + 1}`,
      sector: 'OTHER',
      seatClass: 'RELEVANT_AGENCY',
      countsTowardsCoverage: true,
      seatFrom: null,
      seatTo: null,
      marks: Array.from(
        { length: columns },
        (_, column) => mix[(row * 7 + column * 5 + ((row * column) % 11)) % mix.length] as AttendanceStatus,
      ),
      versions: Array.from({ length: columns }, () => 1),
      details: [],
      isPersistentlyAbsent: row % 17 === 0,
    })),
  };
}
