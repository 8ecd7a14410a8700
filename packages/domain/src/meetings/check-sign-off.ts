import type { LocalDate } from '../calendar/local-date.ts';
import { type Violation, violationsOf } from '../violation.ts';
import { counted } from '../words/number-word.ts';
import { meetingName } from './meeting-name.ts';
import type { MeetingState } from './meeting-state.ts';

export interface RecordedMeeting {
  state: MeetingState;
  isSignedOff: boolean;
  date: LocalDate;
  title: string;
}

/**
 * The record of a meeting is settled once, after the meeting, when every seat has a mark.
 * Source: domain arithmetic, a seat that is not recorded is unknown and may not be published as an absence.
 */
export function checkSignOff(meeting: RecordedMeeting, notRecorded: number, today: LocalDate): Violation[] {
  return violationsOf([checkState(meeting), checkSignedOff(meeting), checkDay(meeting, today), checkComplete(meeting, notRecorded)]);
}

function checkState(meeting: RecordedMeeting): Violation | null {
  if (meeting.state !== 'CANCELLED') return null;
  return { code: 'INVALID', message: `${meetingName(meeting)} was cancelled, so there is no record to sign off.` };
}

function checkSignedOff(meeting: RecordedMeeting): Violation | null {
  if (!meeting.isSignedOff) return null;
  const message = `${meetingName(meeting)} is signed off already. To change its record, correct a mark and give a reason.`;
  return { code: 'CONFLICT', message };
}

function checkDay(meeting: RecordedMeeting, today: LocalDate): Violation | null {
  if (meeting.date <= today) return null;
  return { code: 'INVALID', message: `${meetingName(meeting)} has not taken place yet. Sign it off on the day or after.` };
}

function checkComplete(meeting: RecordedMeeting, notRecorded: number): Violation | null {
  if (meeting.state === 'CANCELLED' || notRecorded === 0) return null;
  const seats = `${counted(notRecorded, 'seat')} ${notRecorded === 1 ? 'is' : 'are'}`;
  const message = `${seats} not recorded for ${meetingName(meeting)}. Record every seat, then sign off.`;
  return { code: 'INVALID', message };
}
