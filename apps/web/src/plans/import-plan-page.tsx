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
import { PlanImport } from './plan-import.tsx';

const PlanQuery = graphql(`
  query ImportPlanPage_Plan($id: ID!, $boardId: ID!) {
    plan(id: $id) {
      id
      name
      canAdminister
      phases { id }
      ...PlanImport_Plan
    }
    board(id: $boardId) {
      id
      ...PlanImport_Board
    }
  }
`);

/** Brings a table of actions and their progress into a plan: paste it, see what it would do, then import. */
export function ImportPlanPage() {
  const { id = '' } = useParams();
  const { board, link } = useBoardAndYear();
  const { data, isLoading, hasFailed, tryAgain } = useLoad(PlanQuery, { id, boardId: board.id });
  const plan = data?.plan;
  if (plan?.canAdminister && plan.phases.length > 0) return <PlanImport key={id} plan={plan} board={data?.board ?? null} />;
  return (
    <Page
      title={data && !plan ? 'Plan not found' : 'Import an action plan'}
      before={plan ? <BackLink to={link(`/plans/${id}`)}>{plan.name}</BackLink> : <BackLink to={link('/plans')}>Action plans</BackLink>}
    >
      {hasFailed && <Failure onTryAgain={tryAgain}>Couldn't load the plan.</Failure>}
      {isLoading && <Skeletons label="Loading the plan" lines={8} />}
      {data && !plan && (
        <EmptyState title="This plan is not in the register.">
          It may have been removed, or it belongs to a board that you may not read.
        </EmptyState>
      )}
      {plan && !plan.canAdminister && (
        <EmptyState title="Only administrators import">Ask an administrator of {board.shortName} to bring the table in.</EmptyState>
      )}
      {plan?.canAdminister && (
        <EmptyState
          title="This plan has no phases yet"
          actions={
            <LinkButton kind="primary" to={link(`/plans/${id}`)}>
              Go to the plan
            </LinkButton>
          }
        >
          Actions go into a phase, such as a year. Add the first phase to the plan, then import the table.
        </EmptyState>
      )}
    </Page>
  );
}
