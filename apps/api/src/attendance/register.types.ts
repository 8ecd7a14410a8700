import {
  type AbsenceRule,
  type AttendanceStatus,
  type ColumnSummary,
  effectiveMark,
  type MatrixMeeting,
  type MatrixSeat,
  type QuorumRule,
  type RowSummary,
  summariseColumn,
  summariseMatrix,
  summariseRow,
  type Tally,
} from '@quorate/domain';

/** One group's meetings, seats and marks, as a feature beside attendance reads them for itself. */
export interface Register<Meeting extends MatrixMeeting, Seat extends MatrixSeat> {
  meetings: readonly Meeting[];
  seats: readonly Seat[];
  /** What was recorded, by `keyOfMark`. */
  marks: ReadonlyMap<string, AttendanceStatus>;
  quorumRule: QuorumRule | null;
  absenceRule: AbsenceRule;
}

export interface RegisterSummary<Meeting, Seat> {
  columns: (ColumnSummary & { meeting: Meeting })[];
  rows: (RowSummary & { seat: Seat })[];
  totals: Tally;
}

export const keyOfMark = (meetingId: string, seatId: string): string => `${meetingId}:${seatId}`;

/** The same figures as the matrix, from the same rules of the domain. */
export function summariseRegister<Meeting extends MatrixMeeting, Seat extends MatrixSeat>(
  register: Register<Meeting, Seat>,
): RegisterSummary<Meeting, Seat> {
  const { meetings, seats, marks, quorumRule, absenceRule } = register;
  const marksOf = (seat: Seat) => meetings.map((meeting) => effectiveMark(meeting, seat, marks.get(keyOfMark(meeting.id, seat.id))));
  const grid = seats.map(marksOf);
  const column = (index: number) => grid.map((row) => row[index] ?? 'NOT_RECORDED');
  return {
    columns: meetings.map((meeting, index) => ({ meeting, ...summariseColumn(meeting, seats, column(index), quorumRule) })),
    rows: seats.map((seat, index) => ({ seat, ...summariseRow(meetings, grid[index] ?? [], absenceRule) })),
    totals: summariseMatrix(meetings, seats, grid),
  };
}
