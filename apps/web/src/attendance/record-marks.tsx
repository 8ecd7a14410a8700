import { useEffect, useMemo, useRef, useState } from 'react';
import type { AttendanceStatus } from '../gql/graphql.ts';
import { today } from '../platform/dates.ts';
import { useStatusLine } from '../platform/use-status-line.ts';
import { FindRow } from '../ui/grid/find-row.tsx';
import type { Pasted } from '../ui/grid/grid-clipboard.ts';
import type { Cell } from '../ui/grid/grid-state.ts';
import { showToast } from '../ui/toast.ts';
import { findSeats } from './find-seats.ts';
import type { GridController, GridEvents } from './grid-controller.ts';
import { startCell } from './grid-start.ts';
import { markSentence } from './mark-sentence.ts';
import { MarksNotices } from './marks-notices.tsx';
import { useConflictKeys } from './marks-outbox.ts';
import type { MarksStore } from './marks-store.ts';
import { useMoveAfterMark } from './move-after-mark.ts';
import { type Opened, RecordDialogs } from './record-dialogs.tsx';
import { RecordToolbar } from './record-toolbar.tsx';
import { RecordingGrid } from './recording-grid.tsx';
import '../ui/grid/grid.css';
import './record-marks.css';

const firstCell = { top: 0, bottom: 0, left: 0, right: 0 };

/** Recording many meetings: the grid, its buttons, and what opens over it. */
export function RecordMarks({ store, groupId, onDone }: { store: MarksStore; groupId: string; onDone: () => void }) {
  const section = useAtTop();
  const grid = useRef<GridController>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isFinding, setIsFinding] = useState(false);
  const [message, say] = useStatusLine();
  const [move, setMove] = useMoveAfterMark();
  const start = useMemo(() => startCell(store, today()), [store]);
  const conflicts = useConflictKeys();
  const run: GridController['run'] = (command) => grid.current?.run(command);
  const close = () => {
    setOpened(null);
    // The dialog gives the focus back when it is gone; the grid then knows which of its cells that is.
    requestAnimationFrame(() => grid.current?.focus());
  };
  const stopFinding = () => {
    setIsFinding(false);
    grid.current?.focus();
  };
  const goOn = ({ row, column }: Cell) => {
    run({ do: 'NEXT' });
    say(markSentence(store, row, column));
  };
  const openPaste = (paste: Pasted) => setOpened({ kind: 'PASTE', ...paste, block: grid.current?.block ?? firstCell });
  const events: GridEvents = {
    onOpenPanel: (cell) => setOpened({ kind: 'PANEL', cell }),
    onPaste: async (paste) => {
      const status = await onlyMark(paste);
      // One copied mark goes into every selected cell, as in a spreadsheet; anything more is shown first.
      if (status) run({ do: 'MARK', status, stays: true });
      else openPaste(paste);
    },
    onFind: () => setIsFinding(true),
    onFinish: (column) => setOpened({ kind: 'FINISH', column }),
    onShowKeys: () => setOpened({ kind: 'KEYS' }),
    onLeave: onDone,
    onBulk: (label) => showToast(`${label}.`, () => run({ do: 'UNDO' })),
    say,
  };
  return (
    <div ref={section} className="stack record-marks">
      <RecordToolbar
        run={run}
        move={move}
        onMove={setMove}
        onPaste={() => openPaste({ text: '', html: '' })}
        onFind={() => setIsFinding(true)}
        onShowKeys={events.onShowKeys}
        onFinish={() => events.onFinish(grid.current?.state.focus.column ?? 0)}
        onDone={onDone}
      />
      <MarksNotices store={store} />
      {isFinding && (
        <FindRow
          label="Find an agency"
          id="find-agency"
          find={(words) => findSeats(store.table.rows, words)}
          nameOf={(row) => store.table.rows[row]?.seatName ?? ''}
          nothingFound="No agency has this name."
          onGo={(row) => grid.current?.goTo({ row, column: grid.current.state.focus.column })}
          onClose={stopFinding}
        />
      )}
      <p id="grid-keys" className="muted grid-help">
        Arrows move. P present, A apologies, D deputy, X absent, N not expected. Digits jump to a row. ? shows every key.
      </p>
      <RecordingGrid
        ref={grid}
        store={store}
        labelledBy="grid-title"
        describedBy="grid-keys"
        start={start}
        moveAfterMark={move}
        conflicts={conflicts}
        events={events}
      />
      <p role="status" className="grid-status">
        {message}
      </p>
      {opened && <RecordDialogs opened={opened} store={store} groupId={groupId} onClose={close} onSaved={goOn} />}
    </div>
  );
}

/** The grid has the whole height of the window once the page's own head is scrolled away. */
function useAtTop() {
  const section = useRef<HTMLDivElement>(null);
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'start' });
  }, []);
  return section;
}

async function onlyMark(paste: Pasted): Promise<AttendanceStatus | null> {
  const { readGridPaste } = await import('./read-paste.ts');
  const read = readGridPaste(paste);
  return read.kind === 'MARKS' && read.cells.length === 1 && read.cells[0]?.length === 1 ? (read.cells[0][0]?.status ?? null) : null;
}
