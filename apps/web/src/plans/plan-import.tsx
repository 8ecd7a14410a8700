import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { ImportStepper } from '../platform/importing/import-stepper.tsx';
import { Imported } from '../platform/importing/imported.tsx';
import { PasteForm } from '../platform/importing/paste-form.tsx';
import { useImportSteps } from '../platform/importing/use-import-steps.ts';
import { BackLink } from '../ui/back-link.tsx';
import { Page } from '../ui/page.tsx';
import { PlanImportCheck } from './plan-import-check.tsx';
import { nothingNew, type PlanImportCounts, planCountsInWords } from './plan-import-counts.ts';
import { usePlanImportTask } from './use-plan-import-task.ts';

const PlanImportPlan = graphql(`
  fragment PlanImport_Plan on Plan {
    id
    name
    ...PlanImportCheck_Plan
  }
`);

const PlanImportBoard = graphql(`
  fragment PlanImport_Board on Board {
    id
    ...PlanImportCheck_Board
  }
`);

interface PlanImportProps {
  plan: FragmentType<typeof PlanImportPlan>;
  board: FragmentType<typeof PlanImportBoard> | null;
}

/** The two steps of the import, and what it did. Nothing is written before the last button. */
export function PlanImport({ plan: planRef, board: boardRef }: PlanImportProps) {
  const plan = readFragment(PlanImportPlan, planRef);
  const board = readFragment(PlanImportBoard, boardRef);
  const { link } = useBoardAndYear();
  const [task, dispatch] = usePlanImportTask(plan.id);
  const { isChecking, goTo } = useImportSteps(task);
  const [done, setDone] = useState<PlanImportCounts | null>(null);
  function another() {
    setDone(null);
    dispatch({ kind: 'TYPE', text: '' });
    goTo('paste');
  }
  return (
    <Page
      title="Import an action plan"
      before={<BackLink to={link(`/plans/${plan.id}`)}>{plan.name}</BackLink>}
      lead={`Bring a table of actions and their progress into ‘${plan.name}’. Nothing is written until you have checked it.`}
    >
      {done ? (
        <Imported see={{ to: link(`/plans/${plan.id}`), label: 'See the plan' }} another={another}>
          {nothingNew(done) ?? `Recorded ${planCountsInWords(done)}.`}
        </Imported>
      ) : (
        <>
          <ImportStepper isChecking={isChecking} goTo={goTo} />
          {isChecking ? (
            <PlanImportCheck plan={plan} board={board} task={task} dispatch={dispatch} onBack={() => goTo('paste')} onDone={setDone} />
          ) : (
            <PasteForm
              pasted={task}
              onType={(text) => dispatch({ kind: 'TYPE', text })}
              onRead={(text, html) => {
                dispatch({ kind: 'PASTE', text, html });
                goTo('check');
              }}
              hint="Copy the whole table with its headings, click here and paste. Actions, who leads, when due, progress and ratings in words, letters or colours: all are read."
            />
          )}
        </>
      )}
    </Page>
  );
}
