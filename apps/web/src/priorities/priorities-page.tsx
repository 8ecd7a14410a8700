import { reportingYearLabel } from '@quorate/domain';
import { useState } from 'react';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { useLoad } from '../platform/use-load.ts';
import { RatingKey } from '../ratings/rating-key.tsx';
import { SampleRatingsNote } from '../ratings/sample-ratings-note.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { Page } from '../ui/page.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { AddPriorityDialog } from './add-priority-dialog.tsx';
import { PriorityTable } from './priority-table.tsx';

const PrioritiesQuery = graphql(`
  query PrioritiesPage_Priorities($boardId: ID!, $year: Int!) {
    priorities(boardId: $boardId, year: $year) {
      id
      ...PriorityTable_Priority
    }
  }
`);

/** What the board puts first in the chosen year, in its order, and how each of them stands today. */
export function PrioritiesPage() {
  const { board, year } = useBoardAndYear();
  const [isAdding, setIsAdding] = useState(false);
  const { data, isLoading, hasFailed, tryAgain } = useLoad(PrioritiesQuery, { boardId: board.id, year });
  const label = reportingYearLabel(year, board.yearStartsInMonth);
  const add = board.canAdminister && (
    <Button kind="primary" onClick={() => setIsAdding(true)}>
      Add priority
    </Button>
  );
  return (
    <Page title="Priorities" lead={`${board.name}, ${label}`} actions={add}>
      {hasFailed && <Failure onTryAgain={tryAgain}>Couldn't load the priorities.</Failure>}
      {isLoading && <Skeletons label="Loading the priorities" lines={4} height={76} />}
      {data?.priorities.length === 0 && (
        <EmptyState title={`No priorities in ${label}`} actions={add}>
          {board.canAdminister
            ? 'Add what the board puts first in this year, or choose another year above.'
            : 'Choose another year above, or ask the board administrator.'}
        </EmptyState>
      )}
      {data && data.priorities.length > 0 && (
        <>
          <PriorityTable priorities={data.priorities} />
          <SampleRatingsNote />
          <RatingKey />
        </>
      )}
      {isAdding && <AddPriorityDialog board={board} year={year} onClose={() => setIsAdding(false)} />}
    </Page>
  );
}
