import type { MeetingMode, MeetingState } from '../gql/graphql.ts';

export interface MeetingTag {
  word: string;
  tone: 'grey' | 'blue' | 'green' | 'amber' | 'red';
}

/** The adjective of a meeting: where its record stands. A meeting whose day has passed is no longer planned. */
export function meetingTag(meeting: { state: MeetingState; isSignedOff: boolean; date: string }, today: string): MeetingTag {
  if (meeting.state === 'CANCELLED') return { word: 'Cancelled', tone: 'grey' };
  if (meeting.state === 'INQUORATE') return { word: meeting.isSignedOff ? 'Signed off, inquorate' : 'Inquorate', tone: 'red' };
  if (meeting.isSignedOff) return { word: 'Signed off', tone: 'green' };
  if (meeting.state === 'HELD') return { word: 'Draft', tone: 'amber' };
  return meeting.date < today ? { word: 'Not recorded', tone: 'amber' } : { word: 'Planned', tone: 'blue' };
}

export const meetingModes: readonly { value: MeetingMode; label: string }[] = [
  { value: 'IN_PERSON', label: 'In person' },
  { value: 'REMOTE', label: 'Remote' },
  { value: 'HYBRID', label: 'In person and remote' },
];

export function meetingModeWord(mode: MeetingMode): string {
  return meetingModes.find((one) => one.value === mode)?.label ?? mode;
}
