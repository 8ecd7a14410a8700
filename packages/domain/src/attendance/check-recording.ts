import { formatDate } from '../calendar/format-date.ts';
import { isActiveOn } from '../calendar/is-active-on.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { RecordedMeeting } from '../meetings/check-sign-off.ts';
import { meetingName } from '../meetings/meeting-name.ts';
import { type Violation, violationsOf } from '../violation.ts';
import { type AttendanceStatus, isExpected, statusWord } from './status.ts';

export interface RecordedSeat {
  name: string;
  from?: LocalDate | null;
  to?: LocalDate | null;
}

/**
 * May this mark be written? Apologies may come before a meeting; who came is known only on the day. After sign-off a
 * change is a correction and needs a reason.
 * Source: domain arithmetic; published registers show a correction with its reason.
 */
export function checkRecording(
  meeting: RecordedMeeting,
  seat: RecordedSeat,
  status: AttendanceStatus,
  today: LocalDate,
  correctionReason?: string | null,
): Violation[] {
  return violationsOf([
    checkCancelled(meeting),
    checkSettled(meeting, correctionReason),
    checkDay(meeting, seat, status, today),
    checkSeat(meeting, seat, status),
  ]);
}

function checkCancelled(meeting: RecordedMeeting): Violation | null {
  if (meeting.state !== 'CANCELLED') return null;
  const message = `${meetingName(meeting)} was cancelled, so nothing can be recorded for it. If it was held, change the meeting first.`;
  return { code: 'CONFLICT', message };
}

function checkSettled(meeting: RecordedMeeting, reason: string | null | undefined): Violation | null {
  if (!meeting.isSignedOff || (reason ?? '').trim() !== '') return null;
  const message = `${meetingName(meeting)} is signed off. Give a reason to correct its record.`;
  return { code: 'LOCKED', field: 'reason', message };
}

function checkDay(meeting: RecordedMeeting, seat: RecordedSeat, status: AttendanceStatus, today: LocalDate): Violation | null {
  if (meeting.date <= today || status === 'APOLOGIES' || !isExpected(status)) return null;
  const refusal = `${seat.name} cannot be recorded as ‘${statusWord(status)}’ before ${meetingName(meeting)} takes place.`;
  return { code: 'INVALID', field: 'status', message: `${refusal} Record apologies now, and the rest on the day.` };
}

function checkSeat(meeting: RecordedMeeting, seat: RecordedSeat, status: AttendanceStatus): Violation | null {
  if (isActiveOn(seat, meeting.date) || !isExpected(status)) return null;
  const refusal = `${seat.name} was not a member on ${formatDate(meeting.date)}, so it cannot be recorded as ‘${statusWord(status)}’.`;
  return { code: 'INVALID', field: 'status', message: `${refusal} Change the dates of the seat, or record ‘Not expected’.` };
}
