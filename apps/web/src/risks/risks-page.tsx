import { useState } from 'react';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { today, writeDate } from '../platform/dates.ts';
import { useLoad } from '../platform/use-load.ts';
import { useOpenDetail } from '../platform/use-open-detail.ts';
import { Button } from '../ui/button.tsx';
import { CsvButton } from '../ui/csv-button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { RegisterRiskDialog } from './register-risk-dialog.tsx';
import { RiskDialog } from './risk-dialog.tsx';
import { inOrder } from './risk-order.ts';
import { RiskSections } from './risk-sections.tsx';
import type { RiskTask } from './risk-task.ts';
import { risksFile } from './risks-file.ts';

const RisksQuery = graphql(`
  query RisksPage_Risks($boardId: ID!) {
    risks(boardId: $boardId) {
      id
      closedOn
      isReviewOverdue
      scores { id after { score } }
      ...RiskSections_Risk
      ...RisksFile_Risk
      ...RiskDialog_Risk
    }
  }
`);

/** The risk register of a board: what may go wrong, how likely and how grave it is before and after its controls. */
export function RisksPage() {
  const { board } = useBoardAndYear();
  const { openId, open: openRow } = useOpenDetail('risk');
  const [isRegistering, setIsRegistering] = useState(false);
  const [task, setTask] = useState<RiskTask | null>(null);
  const { data, isLoading, hasFailed, tryAgain } = useLoad(RisksQuery, { boardId: board.id });
  const risks = data?.risks ?? [];
  const { open, closed } = inOrder(risks);
  const overdue = open.filter(({ isReviewOverdue }) => isReviewOverdue).length;
  const inHand = task && risks.find(({ id }) => id === task.id);
  const register = board.canAdminister && (
    <Button kind="primary" onClick={() => setIsRegistering(true)}>
      Register a risk
    </Button>
  );
  const actions = (
    <>
      {register}
      {risks.length > 0 && <Button onClick={() => window.print()}>Print</Button>}
      {risks.length > 0 && <CsvButton data={risksFile([...open, ...closed])} fileName={`${board.shortName} risks ${today()}`} />}
    </>
  );
  const counts = data ? `. ${open.length} open${overdue > 0 ? `, ${overdue} past the review date` : ''}` : '';
  const lead = (
    <>
      {board.name}
      {counts}
      {open.length > 0 && (
        <>
          {' · '}
          <a href="#heat-map">Heat map</a>
        </>
      )}
    </>
  );
  return (
    <Page title="Risks" lead={lead} actions={actions}>
      {hasFailed && <Failure onTryAgain={tryAgain}>Couldn't load the risks.</Failure>}
      {isLoading && <Skeletons label="Loading the risks" lines={5} height={96} />}
      {data && risks.length === 0 && (
        <EmptyState title="No risks yet" actions={register}>
          {board.canAdminister
            ? 'Register what may go wrong, who watches it, and what keeps it in check.'
            : 'The board administrator registers what may go wrong, who watches it, and what keeps it in check.'}
        </EmptyState>
      )}
      {data && openId && !risks.some(({ id }) => id === openId) && (
        <Notice tone="warning">
          The risk that this address names is not in the register of {board.name}. It may belong to another board.
        </Notice>
      )}
      <p className="print-only">As it stands on {writeDate(today())}</p>
      {risks.length > 0 && <RiskSections open={open} closed={closed} onTask={setTask} />}
      {isRegistering && <RegisterRiskDialog onRegistered={openRow} onClose={() => setIsRegistering(false)} />}
      {inHand && <RiskDialog kind={task.kind} risk={inHand} onClose={() => setTask(null)} />}
    </Page>
  );
}
