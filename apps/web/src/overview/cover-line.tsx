import { formatDate } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { writeDate } from '../platform/dates.ts';

const CoverLineOverview = graphql(`
  fragment CoverLine_Overview on ChairsOverview {
    id
    today
    nextMeeting { meeting { id title date dateKnownTo startsAt place } }
  }
`);

/** Whose pack it is, for which meeting, and of which day. */
export function CoverLine({ overview: ref }: { overview: FragmentType<typeof CoverLineOverview> }) {
  const { board } = useBoardAndYear();
  const { today, nextMeeting } = readFragment(CoverLineOverview, ref);
  const meeting = nextMeeting?.meeting;
  const when = meeting && [`${meeting.title}, ${writeDate(meeting.date, meeting.dateKnownTo)}`, meeting.startsAt, meeting.place];
  return (
    <>
      {board.name}
      <br />
      {when ? `For ${when.filter(Boolean).join(', ')}` : 'No meeting is planned'}
      <br />
      As at {formatDate(today)}
    </>
  );
}
