import { useImperativeHandle, useRef } from 'react';
import { useStableCallback } from '../platform/use-stable-callback.ts';
import { useStatusLine } from '../platform/use-status-line.ts';
import { Button } from '../ui/button.tsx';
import type { ColumnKey } from './update-columns.ts';
import { fieldId, UpdateListItem } from './update-list-item.tsx';
import { notRecorded } from './update-sentence.ts';
import type { UpdateViewProps } from './update-view.ts';

/** On a phone: the actions one under the other, each with the browser's own controls. */
export function UpdateList({ round, slips, isLocked, onReview, ref }: UpdateViewProps) {
  const { actions, draft, store, phases, words } = round;
  const [message, say] = useStatusLine();
  const finish = useRef<HTMLDivElement>(null);
  const type = useStableCallback((actionId: string, reference: string, column: ColumnKey, value: string) =>
    store.type({ actionId, column, value }, `${reference}, what was typed`),
  );
  const undo = () => {
    const step = store.undo();
    say(step ? `Undone: ${step.label}.` : 'There is nothing to undo.');
  };
  useImperativeHandle(ref, () => ({
    goTo: (actionId, column) => document.getElementById(fieldId(actionId, column))?.focus(),
    focus: () => finish.current?.querySelector('button')?.focus(),
  }));
  return (
    <>
      <div className="row">
        <span>{notRecorded(store.count)}</span>
        <Button size="sm" onClick={undo}>
          Undo
        </Button>
      </div>
      <p role="status">{message}</p>
      <ol className="plain-list update-list">
        {actions.map((action) => (
          <UpdateListItem
            key={action.id}
            action={action}
            phase={phases.length > 1 ? phases.find(({ id }) => id === action.phase.id)?.name : undefined}
            typed={draft.rows[action.id]}
            slips={slips.get(action.id)}
            words={words}
            isLocked={isLocked}
            onType={type}
          />
        ))}
      </ol>
      <div ref={finish} className="update-finish">
        <Button kind="primary" fullWidth hasPopup="dialog" onClick={onReview}>
          Review and record
        </Button>
      </div>
    </>
  );
}
