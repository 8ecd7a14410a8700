import { useReducer } from 'react';
import { useSearchParams } from 'react-router';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { Stepper } from '../ui/stepper.tsx';
import { CheckStep } from './check-step.tsx';
import { type ImportTask, newTask, reduceTask } from './import-task.ts';
import { PasteStep } from './paste-step.tsx';

const steps = ['Paste the table', 'Check and import'];

/** Brings in last year's table: paste it, see what it would do, then import. Nothing is written before the last button. */
export function ImportPage() {
  const { board } = useBoardAndYear();
  const [search, setSearch] = useSearchParams();
  const groups = board.groups;
  const [task, dispatch] = useReducer(reduceTask, undefined, () => newTask(search.get('group') ?? groups[0]?.id ?? ''));
  // The step is in the address, so that Back returns to the pasted text and loses nothing.
  const isChecking = search.get('step') === 'check' && hasPaste(task);
  const goTo = (step: 'paste' | 'check') =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      if (step === 'check') next.set('step', 'check');
      else next.delete('step');
      return next;
    });
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
      <Stepper label="Steps of the import" steps={steps} current={isChecking ? 1 : 0} onGoTo={() => goTo('paste')} />
      {isChecking ? (
        <CheckStep task={task} dispatch={dispatch} onBack={() => goTo('paste')} />
      ) : (
        <PasteStep task={task} dispatch={dispatch} groups={groups} onRead={() => goTo('check')} />
      )}
    </Page>
  );
}

const hasPaste = ({ text, html }: ImportTask): boolean => Boolean(text.trim() || html);
