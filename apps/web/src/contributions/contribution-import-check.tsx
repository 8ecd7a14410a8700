import type { Dispatch } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { ChooseTable } from '../platform/importing/choose-table.tsx';
import { ImportBar } from '../platform/importing/import-bar.tsx';
import { ProblemsNotice } from '../platform/importing/problems-notice.tsx';
import { usePreview } from '../platform/importing/use-preview.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { errorOf } from '../platform/user-errors.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Failure } from '../ui/failure.tsx';
import { Field } from '../ui/field.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { ContributionImportColumns } from './contribution-import-columns.tsx';
import { type ContributionImportCounts, contributionCountsInWords, nothingToRecord } from './contribution-import-counts.ts';
import { ContributionImportTable } from './contribution-import-table.tsx';
import { type ContributionImportChange, type ContributionImportTask, toContributionTableInput } from './contribution-import-task.ts';

const PreviewQuery = graphql(`
  query ContributionImportCheck_Preview($input: ContributionTableInput!) {
    previewContributionTable(input: $input) {
      digest
      toDecide
      needsReason
      tableIndex
      tables { index title rows }
      problems { ...ProblemsNotice_Problem }
      newAgencies
      newBudgetLines
      changedAmounts
      changedInKind
      unchanged
      ...ContributionImportColumns_Preview
      ...ContributionImportTable_Preview
    }
  }
`);

const ImportContributionTable = graphql(`
  mutation ContributionImportCheck_Import($input: ImportContributionTableInput!) {
    importContributionTable(input: $input) {
      newAgencies
      newBudgetLines
      changedAmounts
      changedInKind
      unchanged
      userErrors { code message field }
    }
  }
`);

const ContributionImportCheckBoard = graphql(`
  fragment ContributionImportCheck_Board on Board {
    id
    ...ContributionImportTable_Board
  }
`);

interface ContributionImportCheckProps {
  board: FragmentType<typeof ContributionImportCheckBoard>;
  startsInMonth: number;
  task: ContributionImportTask;
  dispatch: Dispatch<ContributionImportChange>;
  onBack: () => void;
  onDone: (counts: ContributionImportCounts) => void;
}

/** The second step: what the table would do, what is still to be decided, and the one button that writes. */
export function ContributionImportCheck({ board: ref, startsInMonth, task, dispatch, onBack, onDone }: ContributionImportCheckProps) {
  const board = readFragment(ContributionImportCheckBoard, ref);
  const { year } = useBoardAndYear();
  const input = toContributionTableInput(task, board.id, year);
  const { data, error, isAsking, askAgain } = usePreview(PreviewQuery, input);
  const preview = data?.previewContributionTable;
  const { submit, errors, isSaving } = useSubmit(ImportContributionTable, (answer) => answer.importContributionTable);

  if (error) return <Failure onTryAgain={askAgain}>{error.graphQLErrors[0]?.message ?? "Couldn't read the table."}</Failure>;
  if (!preview) return <Skeletons label="Reading the table" lines={10} />;

  async function write() {
    if (!preview) return;
    const payload = await submit({
      input: { table: input, digest: preview.digest, reason: preview.needsReason ? task.reason.trim() : null },
    });
    if (payload) onDone(payload);
    else askAgain();
  }

  return (
    <div className="stack contribution-import">
      <ErrorSummary errors={errors} />
      <ChooseTable
        tables={preview.tables.map((table) => ({ ...table, hint: table.rows === 1 ? '1 row' : `${table.rows} rows` }))}
        tableIndex={preview.tableIndex}
        onChoose={(tableIndex) => dispatch({ kind: 'TABLE', tableIndex })}
      />
      <ProblemsNotice problems={preview.problems} one="thing to check" many="things to check" />
      <ContributionImportColumns preview={preview} startsInMonth={startsInMonth} said={task.columns} dispatch={dispatch} />
      <ContributionImportTable preview={preview} board={board} said={task.rows} dispatch={dispatch} />
      {preview.needsReason && (
        <Field
          label="Reason"
          hint="The table changes a closed year, so its change needs a reason"
          kind="lines"
          rows={2}
          value={task.reason}
          onChange={(reason) => dispatch({ kind: 'REASON', reason })}
          error={errorOf(errors, 'reason')}
          name="reason"
        />
      )}
      <ImportBar toDecide={preview.toDecide} isBusy={isSaving || isAsking} onImport={() => void write()} onBack={onBack}>
        {nothingToRecord(preview) ?? `Importing will record ${contributionCountsInWords(preview)}.`}
      </ImportBar>
    </div>
  );
}
