import { useImperativeHandle, useRef, useState } from 'react';
import { useStableCallback } from '../platform/use-stable-callback.ts';
import { useStatusLine } from '../platform/use-status-line.ts';
import { FindRow } from '../ui/grid/find-row.tsx';
import type { Pasted } from '../ui/grid/grid-clipboard.ts';
import type { Block } from '../ui/grid/grid-state.ts';
import { useRecordKey } from '../ui/grid/use-record-key.ts';
import { showToast } from '../ui/toast.ts';
import { columnOf } from './update-columns.ts';
import { findActions } from './update-find.ts';
import { UpdateGrid } from './update-grid.tsx';
import { type OpenedOverGrid, UpdateGridDialogs } from './update-grid-dialogs.tsx';
import type { PastePlan } from './update-paste.ts';
import { pastedLabel, readUpdatePaste } from './update-paste-reading.ts';
import { UpdateToolbar } from './update-toolbar.tsx';
import type { UpdateViewProps } from './update-view.ts';
import { useSayingSlips, useUpdateGrid } from './use-update-grid.ts';
import '../ui/grid/grid.css';

/** The grid for a round of updates, its buttons, and what opens over it. */
export function UpdateGridPanel(props: UpdateViewProps) {
  const { round, slips, isLocked, onReview, onLeave, ref } = props;
  const { actions, table, words, store } = round;
  const [opened, setOpened] = useState<OpenedOverGrid | 'FIND' | null>(null);
  const [message, say] = useStatusLine();
  const toolbar = useRef<HTMLDivElement>(null);
  const find = () => setOpened('FIND');
  const showKeys = () => setOpened({ kind: 'KEYS' });
  const onBulk = (label: string) => showToast(`${label}.`, () => grid.run({ do: 'UNDO' }));
  const grid = useUpdateGrid(props, { onPaste, onFind: find, onFinish: onReview, onShowKeys: showKeys, onLeave, onBulk, say });
  useSayingSlips(grid, props, say);
  useImperativeHandle(ref, () => ({
    goTo: (actionId, column) => grid.goTo({ row: actions.findIndex(({ id }) => id === actionId), column: columnOf(column) }),
    focus: () => grid.focus(),
  }));
  const enter = useStableCallback(() => {
    // The grid has the whole height of the window once the page's own head is scrolled away.
    toolbar.current?.scrollIntoView({ block: 'start' });
    grid.focus();
  });
  useRecordKey(enter);

  function close() {
    setOpened(null);
    // The dialog gives the focus back when it is gone; the grid then knows which of its cells that is.
    requestAnimationFrame(() => grid.focus());
  }
  function apply({ changes }: PastePlan) {
    if (opened) close();
    grid.change(changes, pastedLabel);
  }
  async function onPaste(pasted: Pasted, block: Block) {
    const plan = await readUpdatePaste(pasted, block, table);
    if (plan.refusals.length > 0) setOpened({ kind: 'REFUSED', plan });
    else apply(plan);
  }

  return (
    <>
      <UpdateToolbar
        ref={toolbar}
        grid={grid}
        words={words}
        count={store.count}
        onPaste={() => setOpened({ kind: 'PASTE', block: grid.block })}
        onFind={find}
        onShowKeys={showKeys}
        onReview={onReview}
        onLeave={onLeave}
      />
      {opened === 'FIND' && (
        <FindRow
          label="Find an action"
          id="find-action"
          find={(typed) => findActions(actions, typed)}
          nameOf={(row) => `${actions[row]?.reference} ${actions[row]?.title}`}
          nothingFound="No action has this reference or title."
          onGo={(row) => grid.goTo({ row, column: grid.state.focus.column })}
          onClose={close}
        />
      )}
      <UpdateGrid grid={grid} round={round} slips={slips} isLocked={isLocked} />
      <p role="status" className="grid-status">
        {message}
      </p>
      {opened && opened !== 'FIND' && <UpdateGridDialogs opened={opened} words={words} onPaste={onPaste} onApply={apply} onClose={close} />}
    </>
  );
}
