import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { useLoad } from '../platform/use-load.ts';
import { BackLink } from '../ui/back-link.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { Page } from '../ui/page.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { ContributionImport } from './contribution-import.tsx';

const BoardQuery = graphql(`
  query ImportContributionsPage_Board($boardId: ID!) {
    board(id: $boardId) {
      id
      ...ContributionImport_Board
    }
  }
`);

/** Brings a table of contributions into the ledger: paste it, see what it would do, then import. */
export function ImportContributionsPage() {
  const { board, link } = useBoardAndYear();
  const { data, isLoading, hasFailed, tryAgain } = useLoad(BoardQuery, { boardId: board.id });
  if (board.canAdminister && data?.board) return <ContributionImport key={board.id} board={data.board} />;
  return (
    <Page title="Import contributions" before={<BackLink to={link('/contributions')}>Contributions</BackLink>}>
      {!board.canAdminister && (
        <EmptyState title="Only administrators import">Ask an administrator of {board.shortName} to bring the table in.</EmptyState>
      )}
      {board.canAdminister && hasFailed && <Failure onTryAgain={tryAgain}>Couldn't load the board.</Failure>}
      {board.canAdminister && isLoading && <Skeletons label="Loading the board" lines={8} />}
    </Page>
  );
}
