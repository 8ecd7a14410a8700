import { graphql } from '../gql/gql.ts';
import { today, writeDate } from '../platform/dates.ts';
import { meetingTag } from '../platform/meeting-words.ts';
import { useLoad } from '../platform/use-load.ts';
import { Failure } from '../ui/failure.tsx';
import { Link } from '../ui/link.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { Tag } from '../ui/tag.tsx';
import './boards.css';

const MeetingQuery = graphql(`
  query MeetingToRecord_Meeting($id: ID!) {
    meeting(id: $id) {
      id
      title
      date
      dateKnownTo
      startsAt
      place
      state
      isSignedOff
      group { id name }
      attendance {
        id
        columns {
          id
          totals { expected covered notRecorded }
          quorum { sentence }
        }
      }
    }
  }
`);

/** The meeting of today, the last one whose record is open, or the next: how far its record is, and the button to go on. */
export function MeetingToRecord({ meetingId }: { meetingId: string }) {
  const { data, hasFailed, tryAgain } = useLoad(MeetingQuery, { id: meetingId });
  const meeting = data?.meeting;
  if (hasFailed) return <Failure onTryAgain={tryAgain}>Couldn't load the meeting to record.</Failure>;
  if (!data) return <Skeletons label="Loading the meeting to record" lines={1} height={190} />;
  if (!meeting) return null;
  const tag = meetingTag(meeting, today());
  const totals = meeting.attendance.columns[0]?.totals;
  const quorum = meeting.attendance.columns[0]?.quorum;
  const recorded = totals?.expected ?? 0;
  return (
    <section className="card" aria-label={heading(meeting.date)}>
      <div className="row">
        <h2>
          {heading(meeting.date)}:{' '}
          <Link to={`/meetings/${meeting.id}`}>{`${meeting.title}, ${writeDate(meeting.date, meeting.dateKnownTo)}`}</Link>
        </h2>
        <Tag tone={tag.tone}>{tag.word}</Tag>
      </div>
      <p className="muted">{[meeting.group.name, meeting.startsAt, meeting.place].filter(Boolean).join(' · ')}</p>
      {totals && (
        <p>
          <strong>
            {recorded} of {recorded + totals.notRecorded} recorded.
          </strong>{' '}
          {recorded > 0 && quorum?.sentence}
        </p>
      )}
      <div className="row no-print">
        <LinkButton kind="primary" to={`/meetings/${meeting.id}/roll-call`}>
          Record attendance
        </LinkButton>
        <LinkButton to={`/meetings/${meeting.id}`}>{totals?.notRecorded === 0 ? 'Review and sign off' : 'Open meeting'}</LinkButton>
      </div>
    </section>
  );
}

function heading(date: string): string {
  const now = today();
  if (date === now) return 'Meeting today';
  return date < now ? 'Record to finish' : 'Next meeting';
}
