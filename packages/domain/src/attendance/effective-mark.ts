import { isActiveOn } from '../calendar/is-active-on.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { MeetingState } from '../meetings/meeting-state.ts';
import type { SeatClass } from '../membership/seat-class.ts';
import { type AttendanceStatus, isCovered } from './status.ts';

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
 * Only a meeting that took place counts, quorate or not: apologies sent ahead of a planned one are no absence yet.
 * Source: domain arithmetic, a seat is expected at a meeting held or inquorate.
 */
export function countsInTotals(meeting: MatrixMeeting): boolean {
  return meeting.state === 'HELD' || meeting.state === 'INQUORATE';
}

/**
 * The state of a meeting with these marks: a planned one at which a seat was covered has been held.
 * Source: the board's own practice; nobody presses a button to say that the meeting has begun.
 */
export function stateWithMarks(state: MeetingState, marks: readonly AttendanceStatus[]): MeetingState {
  return state === 'PLANNED' && marks.some(isCovered) ? 'HELD' : state;
}
