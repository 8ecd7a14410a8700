import { useParams } from 'react-router';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { useLoad } from '../platform/use-load.ts';
import { BackLink } from '../ui/back-link.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { RecordUpdates } from './record-updates.tsx';

const PlanQuery = graphql(`
  query RecordUpdatesPage_Plan($id: ID!) {
    plan(id: $id) {
      id
      name
      canAdminister
      ...RecordUpdates_Plan
    }
  }
`);

/** One round of updates: many actions of a plan at once. */
export function RecordUpdatesPage() {
  const { id = '' } = useParams();
  const { link } = useBoardAndYear();
  const { data, isLoading, hasFailed, tryAgain } = useLoad(PlanQuery, { id });
  const plan = data?.plan?.id === id ? data.plan : undefined;
  const toPlan = link(`/plans/${id}`);
  return (
    <Page
      title="Record updates"
      documentTitle={plan ? `Record updates: ${plan.name}` : undefined}
      lead={plan?.name}
      before={<BackLink to={plan ? toPlan : link('/plans')}>{plan ? 'Plan' : 'Action plans'}</BackLink>}
      wide
    >
      {isLoading && <Skeletons label="Loading the actions" lines={10} height={48} />}
      {hasFailed && <Failure onTryAgain={tryAgain}>Couldn't load the plan.</Failure>}
      {data && !data.plan && (
        <EmptyState title="This plan is not in the register.">
          It may have been removed, or it belongs to a board that you may not read.
        </EmptyState>
      )}
      {plan && !plan.canAdminister && (
        <EmptyState
          title="Only an administrator of a board that owns this plan may record updates."
          actions={<LinkButton to={toPlan}>Go to the plan</LinkButton>}
        >
          The plan's own page shows how its actions stand.
        </EmptyState>
      )}
      {plan?.canAdminister && <RecordUpdates key={plan.id} plan={plan} toPlan={toPlan} />}
    </Page>
  );
}
