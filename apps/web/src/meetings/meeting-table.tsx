import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { today, writeDate } from '../platform/dates.ts';
import { meetingTag } from '../platform/meeting-words.ts';
import { Link } from '../ui/link.tsx';
import { Table } from '../ui/table.tsx';
import { Tag } from '../ui/tag.tsx';

const MeetingTableMeeting = graphql(`
  fragment MeetingTable_Meeting on Meeting {
    id
    title
    date
    dateKnownTo
    startsAt
    place
    state
    isSignedOff
    group { id shortName }
  }
`);

export function MeetingTable({ caption, meetings }: { caption: string; meetings: readonly FragmentType<typeof MeetingTableMeeting>[] }) {
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <th scope="col">Meeting</th>
          <th scope="col" className="on-wide">
            Group
          </th>
          <th scope="col" className="on-wide">
            Time and place
          </th>
          <th scope="col">Record</th>
        </tr>
      </thead>
      <tbody>
        {readFragment(MeetingTableMeeting, meetings).map((meeting) => {
          const tag = meetingTag(meeting, today());
          const timeAndPlace = [meeting.startsAt, meeting.place].filter(Boolean).join(', ');
          return (
            <tr key={meeting.id}>
              <th scope="row">
                <Link to={`/meetings/${meeting.id}`}>{writeDate(meeting.date, meeting.dateKnownTo)}</Link>
                <div className="muted">{meeting.title}</div>
                <div className="muted">
                  <span className="on-narrow">{[meeting.group.shortName, timeAndPlace].filter(Boolean).join(' · ')}</span>
                </div>
              </th>
              <td className="on-wide">{meeting.group.shortName}</td>
              <td className="on-wide">{timeAndPlace || <span className="muted">Not set</span>}</td>
              <td>
                <Tag tone={tag.tone}>{tag.word}</Tag>
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
