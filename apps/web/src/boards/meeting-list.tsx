import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { today, writeDate } from '../platform/dates.ts';
import { meetingTag } from '../platform/meeting-words.ts';
import { Link } from '../ui/link.tsx';
import { Tag } from '../ui/tag.tsx';
import './boards.css';

const MeetingListMeeting = graphql(`
  fragment MeetingList_Meeting on Meeting {
    id
    title
    date
    dateKnownTo
    state
    isSignedOff
    group { id shortName }
  }
`);

export function MeetingList({ meetings }: { meetings: readonly FragmentType<typeof MeetingListMeeting>[] }) {
  return (
    <ul className="plain-list line-list">
      {readFragment(MeetingListMeeting, meetings).map((meeting) => {
        const tag = meetingTag(meeting, today());
        return (
          <li key={meeting.id}>
            <Link to={`/meetings/${meeting.id}`}>
              {meeting.group.shortName}, {writeDate(meeting.date, meeting.dateKnownTo)}
            </Link>
            <Tag tone={tag.tone}>{tag.word}</Tag>
          </li>
        );
      })}
    </ul>
  );
}
