import { reportingYear, reportingYearOf } from '@quorate/domain';
import { useParams } from 'react-router';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { today } from '../platform/dates.ts';
import { useLoad } from '../platform/use-load.ts';
import { BackLink } from '../ui/back-link.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { Page } from '../ui/page.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { PriorityView } from './priority-view.tsx';

const PriorityQuery = graphql(`
  query PriorityPage_Priority($id: ID!, $year: Int!, $yearStart: LocalDate!) {
    priority(id: $id) {
      id
      ...PriorityView_Priority
    }
  }
`);

/** One priority: how it stands and why, how far the work is, and what tells whether it makes a difference. */
export function PriorityPage() {
  const { id = '' } = useParams();
  const { board, year, link } = useBoardAndYear();
  const yearStart = reportingYear(reportingYearOf(today(), board.yearStartsInMonth), board.yearStartsInMonth).from;
  const { data, hasFailed, tryAgain } = useLoad(PriorityQuery, { id, year, yearStart });
  if (data?.priority) return <PriorityView key={id} priority={data.priority} />;
  return (
    <Page title={data ? 'Priority not found' : 'Priority'} before={<BackLink to={link('/priorities')}>Priorities</BackLink>}>
      {data && (
        <EmptyState title="This priority is not in the register.">
          It may have been removed, or it belongs to a board that you may not read.
        </EmptyState>
      )}
      {hasFailed && <Failure onTryAgain={tryAgain}>Couldn't load the priority.</Failure>}
      {!data && !hasFailed && <Skeletons label="Loading the priority" lines={8} height={72} />}
    </Page>
  );
}
