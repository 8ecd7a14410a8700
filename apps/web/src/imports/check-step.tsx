import { type Dispatch, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear, useBoardOfJointGroup } from '../platform/board-and-year.tsx';
import { ChooseTable } from '../platform/importing/choose-table.tsx';
import { ImportBar } from '../platform/importing/import-bar.tsx';
import { usePreview } from '../platform/importing/use-preview.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Failure } from '../ui/failure.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { ColumnsToCheck } from './columns-to-check.tsx';
import { type ImportCounts, ImportDone } from './import-done.tsx';
import { type ImportAction, type ImportTask, toInput } from './import-task.ts';
import { LegendToConfirm } from './legend-to-confirm.tsx';
import { marksInWords, nothingToChange } from './marks-in-words.ts';
import { PreviewTable } from './preview-table.tsx';
import { RowsToMatch } from './rows-to-match.tsx';

const PreviewQuery = graphql(`
  query CheckStep_Preview($input: AttendanceTableInput!) {
    previewAttendanceTable(input: $input) {
      digest
      toDecide
      tableIndex
      tables { index title rows meetings }
      newMarks
      changedMarks
      unchangedMarks
      newSeats
      newMeetings
      ...LegendToConfirm_Preview
      ...ColumnsToCheck_Preview
      ...RowsToMatch_Preview
      ...PreviewTable_Preview
    }
  }
`);

const SeatsQuery = graphql(`
  query CheckStep_Seats($groupId: ID!) {
    group(id: $groupId) {
      id
      ...RowsToMatch_Group
    }
  }
`);

const ImportTable = graphql(`
  mutation CheckStep_Import($input: ImportAttendanceTableInput!) {
    importAttendanceTable(input: $input) {
      newMarks
      changedMarks
      unchangedMarks
      newSeats
      newMeetings
      year
      userErrors { code message field }
    }
  }
`);

interface CheckStepProps {
  task: ImportTask;
  dispatch: Dispatch<ImportAction>;
  onBack: () => void;
}

/** The second step: what the table would do, what is still to be decided, and the one button that writes. */
export function CheckStep({ task, dispatch, onBack }: CheckStepProps) {
  const { link } = useBoardAndYear();
  const boardId = useBoardOfJointGroup(task.groupId);
  const input = toInput(task, boardId);
  const { data: asked, error, isAsking, askAgain } = usePreview(PreviewQuery, input);
  const preview = asked?.previewAttendanceTable;
  const [{ data }] = useQuery({ query: SeatsQuery, variables: { groupId: task.groupId } });
  const { submit, errors, isSaving } = useSubmit(ImportTable, (answer) => answer.importAttendanceTable);
  const [done, setDone] = useState<ImportCounts | null>(null);

  if (done) return <ImportDone counts={done} attendance={link('/attendance', done.year ?? undefined)} groupId={task.groupId} />;
  if (error) return <Failure onTryAgain={() => askAgain()}>{error.graphQLErrors[0]?.message ?? "Couldn't read the table."}</Failure>;
  if (!preview) return <Skeletons label="Reading the table" lines={10} />;

  async function write() {
    if (!preview) return;
    const payload = await submit({ input: { table: input, digest: preview.digest, batchId: crypto.randomUUID() } });
    if (payload) setDone(payload);
    else askAgain();
  }

  return (
    <div className="stack">
      <ErrorSummary errors={errors} />
      <ChooseTable
        tables={preview.tables.map((table) => ({ ...table, hint: `${table.rows} rows, ${table.meetings} meetings` }))}
        tableIndex={preview.tableIndex}
        onChoose={(tableIndex) => dispatch({ kind: 'TABLE', tableIndex })}
      />
      <LegendToConfirm preview={preview} onConfirm={(meanings) => dispatch({ kind: 'LEGEND', meanings })} />
      <RowsToMatch
        preview={preview}
        group={data?.group ?? null}
        onDecide={(names, decision, seatId) => dispatch({ kind: 'ROWS', names, decision, seatId })}
      />
      <ColumnsToCheck preview={preview} onDecide={(label, date, ignore) => dispatch({ kind: 'COLUMN', label, date, ignore })} />
      <PreviewTable preview={preview} />
      <ImportBar toDecide={preview.toDecide} isBusy={isSaving || isAsking} onImport={() => void write()} onBack={onBack}>
        {nothingToChange(preview) ?? `Importing will record ${marksInWords(preview)}.`}
      </ImportBar>
    </div>
  );
}
