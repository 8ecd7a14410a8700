import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { writeMoment } from '../platform/dates.ts';
import { meetingModeWord } from '../platform/meeting-words.ts';

const MeetingFactsMeeting = graphql(`
  fragment MeetingFacts_Meeting on Meeting {
    id
    startsAt
    endsAt
    place
    link
    mode
    signedOffAt
    signedOffBy
    cancelledReason
    group { id name }
  }
`);

/** When, where and how, and how the record was settled. */
export function MeetingFacts({ meeting: ref }: { meeting: FragmentType<typeof MeetingFactsMeeting> }) {
  const meeting = readFragment(MeetingFactsMeeting, ref);
  const time = meeting.endsAt ? `${meeting.startsAt} to ${meeting.endsAt}` : meeting.startsAt;
  const facts = [meeting.group.name, time, meeting.place, meetingModeWord(meeting.mode)].filter(Boolean).join(' · ');
  return (
    <>
      {facts}
      {meeting.link && (
        <>
          {' · '}
          <a href={meeting.link} rel="noreferrer">
            Join online
          </a>
        </>
      )}
      {meeting.signedOffAt && (
        <>
          <br />
          Signed off{meeting.signedOffBy ? ` by ${meeting.signedOffBy}` : ''} on {writeMoment(meeting.signedOffAt)}
        </>
      )}
      {meeting.cancelledReason && (
        <>
          <br />
          Cancelled: {meeting.cancelledReason}
        </>
      )}
    </>
  );
}
