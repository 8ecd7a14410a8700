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
import { AddPlanDialog } from './add-plan-dialog.tsx';
import { PlanCard } from './plan-card.tsx';
import './plans.css';

const PlansQuery = graphql(`
  query PlansPage_Plans($boardId: ID!) {
    plans(boardId: $boardId) {
      id
      ...PlanCard_Plan
    }
  }
`);

/** The action plans that a board owns, alone or with others. */
export function PlansPage() {
  const { board } = useBoardAndYear();
  const [isAdding, setIsAdding] = useState(false);
  const { data, isLoading, hasFailed, tryAgain } = useLoad(PlansQuery, { boardId: board.id });
  const add = board.canAdminister && (
    <Button kind="primary" onClick={() => setIsAdding(true)}>
      Add plan
    </Button>
  );
  return (
    <Page title="Action plans" lead={board.name} actions={add}>
      {hasFailed && <Failure onTryAgain={tryAgain}>Couldn't load the plans.</Failure>}
      {isLoading && <Skeletons label="Loading the plans" lines={3} height={180} />}
      {data?.plans.length === 0 && (
        <EmptyState title="No action plans yet" actions={add}>
          {board.canAdminister
            ? 'Add a plan for each strategy or priority, then its phases and actions. A table of actions can be pasted into it.'
            : 'The board administrator adds them.'}
        </EmptyState>
      )}
      {data && data.plans.length > 0 && (
        <>
          <ul className="plan-cards plain-list">
            {data.plans.map((plan) => (
              <PlanCard key={plan.id} plan={plan} />
            ))}
          </ul>
          <SampleRatingsNote />
          <RatingKey />
        </>
      )}
      {isAdding && <AddPlanDialog onClose={() => setIsAdding(false)} />}
    </Page>
  );
}
