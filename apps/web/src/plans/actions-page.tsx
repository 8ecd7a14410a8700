import { useSearchParams } from 'react-router';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { hasRole, useViewer } from '../platform/session.tsx';
import { useLoad } from '../platform/use-load.ts';
import { RatingKey } from '../ratings/rating-key.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { FilterLinks } from '../ui/filter-links.tsx';
import { Page } from '../ui/page.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { ActionList } from './action-list.tsx';
import { type ActionView, actionViews, chosenView } from './actions-choice.ts';
import './plans.css';

const ActionsQuery = graphql(`
  query ActionsPage_Actions($boardId: ID!, $filter: ActionFilter, $withChain: Boolean!) {
    actions(boardId: $boardId, filter: $filter) {
      id
      ...ActionList_Action
    }
  }
`);

/** The actions of a board's plans, whatever the year: which are asked for is in the address. */
export function ActionsPage() {
  const { board, link } = useBoardAndYear();
  const viewer = useViewer();
  const [search] = useSearchParams();
  const view = chosenView(search.get('show'), hasRole(viewer, board.id, 'PARTNER'));
  const links = actionViews.map(({ show, label }) => ({ to: `${link('/actions')}&show=${show}`, label, isCurrent: show === view.show }));
  return (
    <Page title="Actions" lead={board.name} documentTitle={`Actions: ${view.label.toLowerCase()}`}>
      <FilterLinks label="Which actions" links={links} />
      <ActionsOfView key={`${board.id} ${view.show}`} boardId={board.id} view={view} />
      <RatingKey />
    </Page>
  );
}

/** Mounted anew for each view, so that the actions of one never stand under the name of another. */
function ActionsOfView({ boardId, view }: { boardId: string; view: ActionView }) {
  const variables = { boardId, filter: view.filter, withChain: view.filter === 'WITHOUT_IMPACT' };
  const { data, isLoading, hasFailed, tryAgain } = useLoad(ActionsQuery, variables);
  if (hasFailed) return <Failure onTryAgain={tryAgain}>Couldn't load the actions.</Failure>;
  if (isLoading || !data) return <Skeletons label="Loading the actions" lines={10} height={64} />;
  if (data.actions.length === 0) return <EmptyState title="Nothing to show">{view.nothing}</EmptyState>;
  return <ActionList actions={data.actions} view={view} />;
}
