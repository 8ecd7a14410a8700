import { useState } from 'react';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { useLoad } from '../platform/use-load.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { Page } from '../ui/page.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { AddAgencyDialog } from './add-agency-dialog.tsx';
import { AgencyTable } from './agency-table.tsx';
import { GroupList } from './group-list.tsx';

const AgenciesQuery = graphql(`
  query AgenciesPage_Agencies($boardId: ID!) {
    agencies(boardId: $boardId) {
      id
      ...AgencyTable_Agency
    }
  }
`);

/** The agencies of a board, and the groups in which they owe seats. */
export function AgenciesPage() {
  const { board } = useBoardAndYear();
  const [isAdding, setIsAdding] = useState(false);
  const { data, isLoading, hasFailed, tryAgain } = useLoad(AgenciesQuery, { boardId: board.id });
  const add = board.canAdminister && (
    <Button kind="primary" onClick={() => setIsAdding(true)}>
      Add agency
    </Button>
  );
  const lead = (
    <>
      {board.name} · <a href="#groups">Groups and their seats</a>
    </>
  );
  return (
    <Page title="Agencies" lead={lead} actions={add}>
      {hasFailed && <Failure onTryAgain={tryAgain}>Couldn't load the agencies.</Failure>}
      {isLoading && <Skeletons label="Loading the agencies" lines={10} height={42} />}
      {data?.agencies.length === 0 && (
        <EmptyState title="No agencies yet" actions={add}>
          Add the organisations that owe seats on the board. Importing an attendance table adds them too.
        </EmptyState>
      )}
      {data && data.agencies.length > 0 && <AgencyTable agencies={data.agencies} />}
      <GroupList />
      {isAdding && <AddAgencyDialog boardId={board.id} onClose={() => setIsAdding(false)} />}
    </Page>
  );
}
