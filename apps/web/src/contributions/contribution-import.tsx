import { reportingYearLabel } from '@quorate/domain';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { ImportStepper } from '../platform/importing/import-stepper.tsx';
import { Imported } from '../platform/importing/imported.tsx';
import { PasteForm } from '../platform/importing/paste-form.tsx';
import { useImportSteps } from '../platform/importing/use-import-steps.ts';
import { useKeptTask } from '../platform/importing/use-kept-task.ts';
import { BackLink } from '../ui/back-link.tsx';
import { Page } from '../ui/page.tsx';
import { ContributionImportCheck } from './contribution-import-check.tsx';
import { type ContributionImportCounts, contributionCountsInWords, nothingToRecord } from './contribution-import-counts.ts';
import { newContributionImport, reduceContributionImport } from './contribution-import-task.ts';

const ContributionImportBoard = graphql(`
  fragment ContributionImport_Board on Board {
    id
    financialYearStartsInMonth
    ...ContributionImportCheck_Board
  }
`);

/** The two steps of the import, and what it did. Nothing is written before the last button. */
export function ContributionImport({ board: ref }: { board: FragmentType<typeof ContributionImportBoard> }) {
  const board = readFragment(ContributionImportBoard, ref);
  const { year, link } = useBoardAndYear();
  const [task, dispatch] = useKeptTask(`contributions ${board.id}`, reduceContributionImport, newContributionImport);
  const { isChecking, goTo } = useImportSteps(task);
  const [done, setDone] = useState<ContributionImportCounts | null>(null);
  const label = reportingYearLabel(year, board.financialYearStartsInMonth);
  function another() {
    setDone(null);
    dispatch({ kind: 'TYPE', text: '' });
    goTo('paste');
  }
  return (
    <Page
      title="Import contributions"
      before={<BackLink to={link('/contributions')}>Contributions</BackLink>}
      lead="Bring a table of what partners agreed or paid into the ledger. Nothing is written until you have checked it."
      wide={isChecking && !done}
    >
      {done ? (
        <Imported see={{ to: link('/contributions'), label: 'See the contributions' }} another={another}>
          {nothingToRecord(done) ?? `Recorded ${contributionCountsInWords(done)}.`}
        </Imported>
      ) : (
        <>
          <ImportStepper isChecking={isChecking} goTo={goTo} />
          {isChecking ? (
            <ContributionImportCheck
              board={board}
              startsInMonth={board.financialYearStartsInMonth}
              task={task}
              dispatch={dispatch}
              onBack={() => goTo('paste')}
              onDone={setDone}
            />
          ) : (
            <PasteForm
              pasted={task}
              onType={(text) => dispatch({ kind: 'TYPE', text })}
              onRead={(text, html) => {
                dispatch({ kind: 'PASTE', text, html });
                goTo('check');
              }}
              hint={`Copy the whole table with its headings, click here and paste. Partners, amounts, shares, what is given in kind and totals are read. A table without a year is taken for ${label}.`}
            />
          )}
        </>
      )}
    </Page>
  );
}
