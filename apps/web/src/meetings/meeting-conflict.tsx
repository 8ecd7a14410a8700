import { formatDate, parseUkDate } from '@quorate/domain';
import { meetingModeWord } from '../platform/meeting-words.ts';
import { Notice } from '../ui/notice.tsx';
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

/** What somebody else has saved meanwhile, beside what is typed here. Nothing is taken over without asking. */
export function MeetingConflict({ mine, theirs }: { mine: TypedMeeting; theirs: TypedMeeting }) {
  const differing = (Object.keys(names) as (keyof TypedMeeting)[]).filter((name) => say(name, mine) !== say(name, theirs));
  return (
    <Notice tone="warning" title="What you typed is still here, and is not saved.">
      {differing.length === 0 ? (
        <p>The saved meeting now says the same as your form.</p>
      ) : (
        <ul>
          {differing.map((name) => (
            <li key={name}>
              {names[name]}: saved as {say(name, theirs)}; you typed {say(name, mine)}.
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

function say(name: keyof TypedMeeting, meeting: TypedMeeting): string {
  if (name === 'mode') return meetingModeWord(meeting.mode);
  const date = name === 'date' ? parseUkDate(meeting.date) : null;
  return date ? formatDate(date) : meeting[name].trim() || 'nothing';
}
