import { useState } from 'react';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { hasRole, useViewer } from '../platform/session.tsx';
import { useLoad } from '../platform/use-load.ts';
import { BackLink } from '../ui/back-link.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { yearName } from './budget-words.ts';
import { ScenarioDialog } from './scenario-dialog.tsx';
import { ScenarioList } from './scenario-list.tsx';
import { ScenarioTable } from './scenario-table.tsx';

const WhatIfQuery = graphql(`
  query WhatIfPage_Scenarios($boardId: ID!, $year: Int!) {
    contributions(boardId: $boardId, year: $year) {
      boardId
      years {
        id
        isInvented
        partners { id agreed }
        ...ScenarioTable_Year
        ...ScenarioDialog_Year
      }
    }
    scenarios(boardId: $boardId, year: $year) {
      id
      ...ScenarioTable_Scenario
      ...ScenarioList_Scenario
    }
  }
`);

/** Who would pay what by another rule, beside what was agreed. It touches nothing that was agreed, invoiced or paid. */
export function WhatIfPage() {
  const { board, year, link } = useBoardAndYear();
  const viewer = useViewer();
  const mayRead = board.canAdminister || hasRole(viewer, board.id, 'CHAIR');
  const [isAdding, setIsAdding] = useState(false);
  const { data, isLoading, hasFailed, tryAgain } = useLoad(WhatIfQuery, { boardId: board.id, year });
  const chosen = data?.contributions.years.at(-1);
  const hasAgreed = chosen?.partners.some(({ agreed }) => (agreed ?? 0) > 0) ?? false;
  const scenarios = data?.scenarios ?? [];
  const add = board.canAdminister && hasAgreed && (
    <Button kind="primary" hasPopup="dialog" onClick={() => setIsAdding(true)}>
      Add a what-if
    </Button>
  );
  return (
    <Page
      key={`${board.id} ${year}`}
      title="What if"
      lead={`${board.name}, financial year ${yearName(year, board)}`}
      before={<BackLink to={link('/contributions')}>Contributions</BackLink>}
      actions={scenarios.length > 0 && mayRead && add}
    >
      {!mayRead && (
        <EmptyState title="Only the chair and administrators see what-ifs">
          They show every partner's line. Ask the board administrator.
        </EmptyState>
      )}
      {mayRead && hasFailed && <Failure onTryAgain={tryAgain}>Couldn't load the what-ifs.</Failure>}
      {mayRead && isLoading && <Skeletons label="Loading the what-ifs" lines={8} />}
      {mayRead && data && !hasAgreed && (
        <EmptyState
          title="Nothing is agreed in this year yet"
          actions={<LinkButton to={link('/contributions')}>See contributions</LinkButton>}
        >
          A what-if shares out what partners agreed. Write that down first.
        </EmptyState>
      )}
      {mayRead && chosen && hasAgreed && (
        <>
          <p>Each what-if shares out the same total by another rule. What was agreed, invoiced and paid stays as it is.</p>
          {chosen.isInvented && <p className="muted">The amounts agreed are invented for the sample.</p>}
          {scenarios.length === 0 ? (
            <EmptyState title="No what-ifs in this year yet" actions={add}>
              {board.canAdminister ? 'Add one to see who would pay what by another rule.' : 'Ask the board administrator to add one.'}
            </EmptyState>
          ) : (
            <>
              <ScenarioList year={chosen} scenarios={scenarios} mayChange={board.canAdminister} />
              <ScenarioTable year={chosen} scenarios={scenarios} />
            </>
          )}
          {isAdding && <ScenarioDialog year={chosen} onClose={() => setIsAdding(false)} />}
        </>
      )}
    </Page>
  );
}
