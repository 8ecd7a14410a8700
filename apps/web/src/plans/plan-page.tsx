import { useState } from 'react';
import { useParams } from 'react-router';
import { graphql } from '../gql/gql.ts';
import type { PlanPage_PlanQuery } from '../gql/graphql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { useLoad } from '../platform/use-load.ts';
import { InventedNote } from '../ratings/invented-note.tsx';
import { RatingChip } from '../ratings/rating-chip.tsx';
import { BackLink } from '../ui/back-link.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { EditPlanDialog } from './edit-plan-dialog.tsx';
import { PlanFacts } from './plan-facts.tsx';
import { PlanFigures } from './plan-figures.tsx';
import { PlanOwnersDialog } from './plan-owners-dialog.tsx';
import { PlanPhases } from './plan-phases.tsx';
import { PlanRating } from './plan-rating.tsx';
import { RemovePlanDialog } from './remove-plan-dialog.tsx';
import './plans.css';

const PlanQuery = graphql(`
  query PlanPage_Plan($id: ID!, $year: Int!) {
    plan(id: $id) {
      id
      name
      isInvented
      canAdminister
      rating { rating }
      ratingHistory { at }
      actions { id rating { lastUpdate } }
      ...PlanFacts_Plan
      ...PlanRating_Plan
      ...PlanFigures_Plan
      ...PlanPhases_Plan
      ...EditPlanDialog_Plan
      ...PlanOwnersDialog_Plan
      ...RemovePlanDialog_Plan
    }
  }
`);

/** One plan: how it stands and why, how far it is, and its actions by phase. */
export function PlanPage() {
  const { id = '' } = useParams();
  const { year, link } = useBoardAndYear();
  const [open, setOpen] = useState<'CHANGE' | 'OWNERS' | 'REMOVE' | null>(null);
  const { data, isLoading, hasFailed, tryAgain } = useLoad(PlanQuery, { id, year });
  const plan = data?.plan;
  const back = <BackLink to={link('/plans')}>Action plans</BackLink>;
  if (!plan) {
    return (
      <Page title={data ? 'Plan not found' : 'Plan'} before={back}>
        {data && (
          <EmptyState title="This plan is not in the register.">
            It may have been removed, or it belongs to a board that you may not read.
          </EmptyState>
        )}
        {hasFailed && <Failure onTryAgain={tryAgain}>Couldn't load the plan.</Failure>}
        {isLoading && <Skeletons label="Loading the plan" lines={12} height={56} />}
      </Page>
    );
  }
  const changes = plan.canAdminister && (
    <>
      {plan.actions.length > 0 && (
        <LinkButton kind="primary" to={link(`/plans/${id}/updates`)}>
          Record updates
        </LinkButton>
      )}
      <Button onClick={() => setOpen('CHANGE')}>Change plan</Button>
      <Button onClick={() => setOpen('OWNERS')}>Change owners</Button>
      {isUntouched(plan) && <Button onClick={() => setOpen('REMOVE')}>Remove plan</Button>}
    </>
  );
  return (
    <Page
      key={id}
      title={plan.name}
      before={back}
      aside={<RatingChip rating={plan.rating.rating} />}
      lead={plan.isInvented && <InventedNote />}
      actions={changes}
    >
      <div className="two-parts">
        <PlanRating plan={plan} />
        <PlanFacts plan={plan} />
      </div>
      <PlanFigures plan={plan} />
      <PlanPhases plan={plan} />
      {open === 'CHANGE' && <EditPlanDialog plan={plan} onClose={() => setOpen(null)} />}
      {open === 'OWNERS' && <PlanOwnersDialog plan={plan} onClose={() => setOpen(null)} />}
      {open === 'REMOVE' && <RemovePlanDialog plan={plan} onClose={() => setOpen(null)} />}
    </Page>
  );
}

/** Nothing was recorded about it yet, so that it may still go. */
function isUntouched({ actions, ratingHistory }: Pick<NonNullable<PlanPage_PlanQuery['plan']>, 'actions' | 'ratingHistory'>): boolean {
  return ratingHistory.length === 0 && actions.every(({ rating }) => !rating.lastUpdate);
}
