import { meetingModeWord } from '../platform/meeting-words.ts';
import { writeTypedDate } from '../platform/typed-dates.ts';
import { differencesOf } from '../ui/differences.ts';
import { SavedMeanwhile } from '../ui/saved-meanwhile.tsx';
import type { TypedMeeting } from './meeting-plan.ts';

const names: Record<keyof TypedMeeting, string> = {
  date: 'Date',
  startsAt: 'Starts at',
  endsAt: 'Ends at',
  place: 'Place',
  mode: 'How people attend',
  link: 'Link to join',
  title: 'Title',
};

export function MeetingConflict({ mine, theirs }: { mine: TypedMeeting; theirs: TypedMeeting }) {
  return <SavedMeanwhile what="meeting" differences={differencesOf(names, { saved: theirs, typed: mine }, say)} />;
}

function say(name: keyof TypedMeeting, meeting: TypedMeeting): string {
  if (name === 'mode') return meetingModeWord(meeting.mode);
  return name === 'date' ? writeTypedDate(meeting.date) : meeting[name];
}
