import { type Dispatch, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear, useBoardOfJointGroup } from '../platform/board-and-year.tsx';
import { useSubmit } from '../platform/use-submit.ts';
import { Button } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Failure } from '../ui/failure.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { ChooseTable } from './choose-table.tsx';
import { ColumnsToCheck } from './columns-to-check.tsx';
import { type ImportCounts, ImportDone } from './import-done.tsx';
import { type ImportAction, type ImportTask, toInput } from './import-task.ts';
import { LegendToConfirm } from './legend-to-confirm.tsx';
import { PreviewTable } from './preview-table.tsx';
import { RowsToMatch } from './rows-to-match.tsx';
import { usePreview } from './use-preview.ts';
import { WhatWillHappen } from './what-will-happen.tsx';
import './imports.css';

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
  const { preview, error, isAsking, askAgain } = usePreview(input);
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
      <ChooseTable preview={preview} onChoose={(tableIndex) => dispatch({ kind: 'TABLE', tableIndex })} />
      <LegendToConfirm preview={preview} onConfirm={(meanings) => dispatch({ kind: 'LEGEND', meanings })} />
      <RowsToMatch
        preview={preview}
        group={data?.group ?? null}
        onDecide={(names, decision, seatId) => dispatch({ kind: 'ROWS', names, decision, seatId })}
      />
      <ColumnsToCheck preview={preview} onDecide={(label, date, ignore) => dispatch({ kind: 'COLUMN', label, date, ignore })} />
      <PreviewTable preview={preview} />
      <div className="import-bar">
        <WhatWillHappen preview={preview} />
        <div className="row">
          <Button kind="primary" onClick={() => void write()} isBusy={isSaving || isAsking} disabled={preview.toDecide.length > 0}>
            Import
          </Button>
          <Button onClick={onBack}>Back to the pasted text</Button>
        </div>
      </div>
    </div>
  );
}
