import { isActiveOn } from '../calendar/is-active-on.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { MeetingState } from '../meetings/meeting-state.ts';
import type { SeatClass } from '../membership/seat-class.ts';
import type { AttendanceStatus } from './status.ts';

/** A column of the matrix. */
export interface MatrixMeeting {
  id: string;
  date: LocalDate;
  state: MeetingState;
  chairsDiscretionReason?: string | null;
}

/** A row of the matrix. */
export interface MatrixSeat {
  id: string;
  name: string;
  agencyId: string | null;
  seatClass: SeatClass;
  countsTowardsCoverage: boolean;
  from?: LocalDate | null;
  to?: LocalDate | null;
}

/**
 * The mark a cell shows: "not expected" on days the seat did not exist, whatever was written; else what was recorded.
 * Source: domain arithmetic, a seat is expected only while it is active.
 */
export function effectiveMark(meeting: MatrixMeeting, seat: MatrixSeat, recorded: AttendanceStatus | undefined): AttendanceStatus {
  return isActiveOn(seat, meeting.date) ? (recorded ?? 'NOT_RECORDED') : 'NOT_EXPECTED';
}

/**
 * A cancelled meeting counts for nobody. A planned meeting counts for a seat once it has a mark there.
 * Source: domain arithmetic, cancelled meetings are skipped.
 */
export function countsInTotals(meeting: MatrixMeeting, mark: AttendanceStatus): boolean {
  if (meeting.state === 'CANCELLED') return false;
  return meeting.state !== 'PLANNED' || mark !== 'NOT_RECORDED';
}
