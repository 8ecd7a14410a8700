import type { AttendanceStatus } from '../gql/graphql.ts';
import type { Matrix, MatrixColumn, MatrixRow } from './mark.ts';

const letters: Record<string, AttendanceStatus> = {
  P: 'PRESENT',
  D: 'DEPUTY',
  A: 'APOLOGIES',
  X: 'ABSENT',
  N: 'NOT_EXPECTED',
  '.': 'NOT_RECORDED',
};
const months = ['2017-06', '2017-09', '2017-12', '2018-03'];

export function aColumn(index: number, change: Partial<MatrixColumn> = {}): MatrixColumn {
  const date = `${months[index] ?? `2018-04-${String(index).padStart(2, '0')}`}-12`.slice(0, 10);
  return {
    id: `column-${index}`,
    meetingId: `meeting-${index}`,
    title: 'Board',
    date,
    dateKnownTo: 'MONTH',
    state: 'HELD',
    isSignedOff: false,
    meetingVersion: 1,
    quorum: { byDiscretion: false, sentence: '' },
    ...change,
  };
}

export function aRow(index: number, marks: string, change: Partial<MatrixRow> = {}): MatrixRow {
  const statuses = [...marks].map((letter) => letters[letter] ?? 'NOT_RECORDED');
  return {
    id: `row-${index}`,
    seatId: `seat-${index}`,
    seatName: `Agency ${index + 1}`,
    shortName: `Agency ${index + 1}`,
    agencyId: `agency-${index}`,
    agencyName: `Agency ${index + 1}`,
    sector: 'OTHER',
    seatClass: 'RELEVANT_AGENCY',
    countsTowardsCoverage: true,
    seatFrom: null,
    seatTo: null,
    marks: statuses,
    versions: statuses.map((status) => (status === 'NOT_RECORDED' || status === 'NOT_EXPECTED' ? 0 : 1)),
    details: [],
    isPersistentlyAbsent: false,
    ...change,
  };
}

/** A matrix from one word of marks a seat, such as "PP.A"; at least two of the seats make a quorum. */
export function aMatrix(rows: readonly string[], columns: Partial<MatrixColumn>[] = []): Matrix {
  const expression = { kind: 'COUNT', atLeast: 2, who: 'seats', from: { every: true } };
  const width = rows[0]?.length ?? 0;
  return {
    id: 'matrix',
    boardId: null,
    year: 2017,
    quorumRule: {
      statement: 'Two seats',
      expression: JSON.stringify(expression),
      deputiesCount: true,
      chairsDiscretion: false,
      isExample: true,
    },
    columns: Array.from({ length: width }, (_, index) => aColumn(index, columns[index])),
    rows: rows.map((marks, index) => aRow(index, marks)),
  };
}
