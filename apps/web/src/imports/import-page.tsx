import { useReducer } from 'react';
import { useSearchParams } from 'react-router';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { ImportStepper } from '../platform/importing/import-stepper.tsx';
import { useImportSteps } from '../platform/importing/use-import-steps.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Link } from '../ui/link.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { CheckStep } from './check-step.tsx';
import { newTask, reduceTask } from './import-task.ts';
import { PasteStep } from './paste-step.tsx';
import { PlansToImportInto } from './plans-to-import-into.tsx';

/** Brings in last year's table: paste it, see what it would do, then import. Nothing is written before the last button. */
export function ImportPage() {
  const { board, link } = useBoardAndYear();
  const [search] = useSearchParams();
  const groups = board.groups;
  const [task, dispatch] = useReducer(reduceTask, undefined, () => newTask(search.get('group') ?? groups[0]?.id ?? ''));
  const { isChecking, goTo } = useImportSteps(task);
  if (!board.canAdminister) {
    return (
      <Page title="Import attendance">
        <EmptyState title="Only administrators import">Ask an administrator of {board.shortName} to bring the table in.</EmptyState>
      </Page>
    );
  }
  return (
    <Page
      title="Import attendance"
      lead="Bring in a table from Word, Excel, a PDF or a web page. Nothing is written until you have checked it."
      wide={isChecking}
    >
      <ImportStepper isChecking={isChecking} goTo={goTo} />
      {isChecking ? (
        <CheckStep task={task} dispatch={dispatch} onBack={() => goTo('paste')} />
      ) : (
        <>
          <PasteStep task={task} dispatch={dispatch} groups={groups} onRead={() => goTo('check')} />
          <PlansToImportInto />
          <Section title="Import contributions instead">
            <p>
              <Link to={link('/contributions/import')}>Bring in a table of what partners agreed or paid</Link>
            </p>
          </Section>
        </>
      )}
    </Page>
  );
}
