import { useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useStableCallback } from '../platform/use-stable-callback.ts';
import { useStatusLine } from '../platform/use-status-line.ts';
import { FindRow } from '../ui/grid/find-row.tsx';
import type { Pasted } from '../ui/grid/grid-clipboard.ts';
import type { Block } from '../ui/grid/grid-state.ts';
import { useRecordKey } from '../ui/grid/use-record-key.ts';
import { showToast } from '../ui/toast.ts';
import { columnAt, columnOf } from './update-columns.ts';
import { findActions } from './update-find.ts';
import { UpdateGrid } from './update-grid.tsx';
import { UpdateGridController, type UpdateGridEvents } from './update-grid-controller.ts';
import { type OpenedOverGrid, UpdateGridDialogs } from './update-grid-dialogs.tsx';
import type { PastePlan } from './update-paste.ts';
import { pastedLabel, readUpdatePaste } from './update-paste-reading.ts';
import { UpdateToolbar } from './update-toolbar.tsx';
import type { UpdateViewProps } from './update-view.ts';
import '../ui/grid/grid.css';

/** The grid for a round of updates, its buttons, and what opens over it. */
export function UpdateGridPanel({ round, slips, isLocked, onReview, onLeave, ref }: UpdateViewProps) {
  const { actions, table } = round;
  const [opened, setOpened] = useState<OpenedOverGrid | null>(null);
  const [isFinding, setIsFinding] = useState(false);
  const [message, say] = useStatusLine();
  const events = useRef<UpdateGridEvents>(null);
  const apply = ({ changes }: PastePlan) => {
    close();
    grid.change(changes, pastedLabel);
  };
  const paste = async (pasted: Pasted, block: Block) => {
    const plan = await readUpdatePaste(pasted, block, table);
    if (plan.refusals.length > 0) setOpened({ kind: 'REFUSED', plan });
    else apply(plan);
  };
  const [grid] = useState(() => new UpdateGridController(table, () => events.current as UpdateGridEvents));
  useLayoutEffect(() => {
    grid.setTable(table);
    grid.isLocked = isLocked;
    events.current = {
      onPaste: paste,
      onFind: () => setIsFinding(true),
      onFinish: onReview,
      onShowKeys: () => setOpened({ kind: 'KEYS' }),
      onLeave,
      onBulk: (label) => showToast(`${label}.`, () => grid.run({ do: 'UNDO' })),
      say,
    };
  });
  useImperativeHandle(ref, () => ({
    goTo: (actionId, column) => grid.goTo({ row: actions.findIndex(({ id }) => id === actionId), column: columnOf(column) }),
    focus: () => grid.focus(),
  }));
  useRecordKey(useStableCallback(() => grid.focus()));
  useSayingSlips(grid, round, slips, say);
  const close = () => {
    setOpened(null);
    requestAnimationFrame(() => grid.focus());
  };
  return (
    <>
      <UpdateToolbar
        grid={grid}
        words={round.words}
        count={round.store.count}
        onPaste={() => setOpened({ kind: 'PASTE', block: grid.block })}
        onFind={() => setIsFinding(true)}
        onShowKeys={() => setOpened({ kind: 'KEYS' })}
        onReview={onReview}
        onLeave={onLeave}
      />
      {isFinding && (
        <FindRow
          label="Find an action"
          id="find-action"
          find={(words) => findActions(actions, words)}
          nameOf={(row) => `${actions[row]?.reference} ${actions[row]?.title}`}
          nothingFound="No action has this reference or title."
          onGo={(row) => grid.goTo({ row, column: grid.state.focus.column })}
          onClose={() => {
            setIsFinding(false);
            grid.focus();
          }}
        />
      )}
      <UpdateGrid grid={grid} round={round} slips={slips} isLocked={isLocked} />
      <p role="status" className="grid-status">
        {message}
      </p>
      {opened && <UpdateGridDialogs opened={opened} words={round.words} onPaste={paste} onApply={apply} onClose={close} />}
    </>
  );
}

/** A cell that cannot be recorded as it is says why when the focus comes to it. */
function useSayingSlips(
  grid: UpdateGridController,
  { actions }: UpdateViewProps['round'],
  slips: UpdateViewProps['slips'],
  say: (message: string) => void,
) {
  const { focus } = useSyncExternalStore(grid.subscribe, grid.getView).state;
  const slip = useMemo(() => slips.get(actions[focus.row]?.id ?? '')?.[columnAt(focus.column).key], [slips, actions, focus]);
  useEffect(() => {
    if (slip) say(slip);
  }, [slip, say]);
}
