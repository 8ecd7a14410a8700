import { reportingYearLabel } from '@quorate/domain';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { today } from '../platform/dates.ts';
import { useLoad } from '../platform/use-load.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { AttendanceThisYear } from './attendance-this-year.tsx';
import { nextMeeting } from './meeting-in-question.ts';
import { MeetingList } from './meeting-list.tsx';

const OverviewQuery = graphql(`
  query Overview_Meetings($boardId: ID!, $year: Int!) {
    meetings(boardId: $boardId, year: $year) {
      id
      date
      state
      isSignedOff
      ...MeetingList_Meeting
    }
  }
`);

/** The landing page of those who read the register: what is next, and who has been coming. */
export function Overview() {
  const { board, year } = useBoardAndYear();
  const { data, isLoading, hasFailed, tryAgain } = useLoad(OverviewQuery, { boardId: board.id, year });
  const group = board.groups.find((one) => one.kind === 'BOARD') ?? board.groups[0];
  const next = data && nextMeeting(data.meetings, today());
  return (
    <Page title="Overview" lead={`${board.name}, ${reportingYearLabel(year, board.yearStartsInMonth)}`}>
      <Section title="Next meeting">
        {hasFailed && <Failure onTryAgain={tryAgain}>Couldn't load the meetings.</Failure>}
        {isLoading && <Skeletons label="Loading the next meeting" lines={1} height={52} />}
        {data && (next ? <MeetingList meetings={[next]} /> : <p className="muted">No meeting is planned in this reporting year.</p>)}
      </Section>
      {group ? (
        <AttendanceThisYear groupId={group.id} groupName={group.name} />
      ) : (
        <EmptyState title="No groups yet">The board administrator has not added a group that meets.</EmptyState>
      )}
    </Page>
  );
}
