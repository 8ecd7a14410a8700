import type { Dispatch } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { today } from '../platform/dates.ts';
import { ChooseTable } from '../platform/importing/choose-table.tsx';
import { ImportBar } from '../platform/importing/import-bar.tsx';
import { ProblemsNotice } from '../platform/importing/problems-notice.tsx';
import { usePreview } from '../platform/importing/use-preview.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Failure } from '../ui/failure.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { nothingNew, type PlanImportCounts, planCountsInWords } from './plan-import-counts.ts';
import { offeredPhase, typedDayProblem } from './plan-import-day.ts';
import { PlanImportLeads } from './plan-import-leads.tsx';
import { PlanImportLegend } from './plan-import-legend.tsx';
import { PlanImportRows } from './plan-import-rows.tsx';
import { PlanImportTarget } from './plan-import-target.tsx';
import { type PlanImportChange, type PlanImportTask, toPlanTableInput } from './plan-import-task.ts';
import './plan-import.css';

const PreviewQuery = graphql(`
  query PlanImportCheck_Preview($input: PlanTableInput!) {
    previewPlanTable(input: $input) {
      digest
      toDecide
      tableIndex
      tables { index title rows }
      problems { ...ProblemsNotice_Problem }
      newActions
      changedActions
      newUpdates
      unchangedRows
      asOf
      legend { ...PlanImportLegend_Sign }
      leads { ...PlanImportLeads_Lead }
      rows { ...PlanImportRows_Row }
    }
  }
`);

const ImportPlanTable = graphql(`
  mutation PlanImportCheck_Import($input: ImportPlanTableInput!) {
    importPlanTable(input: $input) {
      newActions
      changedActions
      newUpdates
      unchangedRows
      plan { id }
      userErrors { code message field }
    }
  }
`);

const PlanImportCheckPlan = graphql(`
  fragment PlanImportCheck_Plan on Plan {
    id
    phases { id from }
    ...PlanImportTarget_Plan
    ...PlanImportRows_Plan
  }
`);

const PlanImportCheckBoard = graphql(`
  fragment PlanImportCheck_Board on Board {
    id
    ...PlanImportLeads_Board
  }
`);

interface PlanImportCheckProps {
  plan: FragmentType<typeof PlanImportCheckPlan>;
  board: FragmentType<typeof PlanImportCheckBoard> | null;
  task: PlanImportTask;
  dispatch: Dispatch<PlanImportChange>;
  onBack: () => void;
  onDone: (counts: PlanImportCounts) => void;
}

/** The second step: what the table would do, what is still to be decided, and the one button that writes. */
export function PlanImportCheck({ plan: planRef, board: boardRef, task, dispatch, onBack, onDone }: PlanImportCheckProps) {
  const plan = readFragment(PlanImportCheckPlan, planRef);
  const board = readFragment(PlanImportCheckBoard, boardRef);
  const input = toPlanTableInput(task, plan.id, offeredPhase(plan.phases, today()));
  const { data, error, isAsking, askAgain } = usePreview(PreviewQuery, input);
  const preview = data?.previewPlanTable;
  const { submit, errors, isSaving } = useSubmit(ImportPlanTable, (answer) => answer.importPlanTable);

  if (error) return <Failure onTryAgain={askAgain}>{error.graphQLErrors[0]?.message ?? "Couldn't read the table."}</Failure>;
  if (!preview) return <Skeletons label="Reading the table" lines={10} />;

  async function write() {
    if (!preview) return;
    const payload = await submit({ input: { table: input, digest: preview.digest, batchId: crypto.randomUUID() } });
    if (payload) onDone(payload);
    else askAgain();
  }

  return (
    <div className="stack plan-import">
      <ErrorSummary errors={errors} />
      <ChooseTable
        tables={preview.tables.map((table) => ({ ...table, hint: table.rows === 1 ? '1 row' : `${table.rows} rows` }))}
        tableIndex={preview.tableIndex}
        onChoose={(tableIndex) => dispatch({ kind: 'TABLE', tableIndex })}
      />
      <ProblemsNotice problems={preview.problems} />
      {preview.tables.length > 0 && (
        <PlanImportTarget plan={plan} phaseId={input.phaseId} asOf={preview.asOf} task={task} dispatch={dispatch} />
      )}
      <PlanImportLegend signs={preview.legend} said={task.legend} dispatch={dispatch} />
      <PlanImportLeads leads={preview.leads} board={board} said={task.leads} dispatch={dispatch} />
      <PlanImportRows rows={preview.rows} plan={plan} task={task} dispatch={dispatch} />
      <ImportBar
        toDecide={[...typedDayProblem(task.dayTyped), ...preview.toDecide]}
        isBusy={isSaving || isAsking}
        onImport={() => void write()}
        onBack={onBack}
      >
        {nothingNew(preview) ?? `Importing will record ${planCountsInWords(preview)}.`}
      </ImportBar>
    </div>
  );
}
