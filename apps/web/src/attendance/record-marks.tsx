import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { AttendanceStatus } from '../gql/graphql.ts';
import { today } from '../platform/dates.ts';
import { showToast } from '../ui/toast.ts';
import { FindAgency } from './find-agency.tsx';
import type { GridController, GridEvents } from './grid-controller.ts';
import { startCell } from './grid-start.ts';
import { markSentence } from './mark-sentence.ts';
import { MarksNotices } from './marks-notices.tsx';
import { useMarksSnapshot } from './marks-outbox.ts';
import type { MarksStore } from './marks-store.ts';
import type { Cell } from './marks-table.ts';
import { useMoveAfterMark } from './move-after-mark.ts';
import { RecordToolbar } from './record-toolbar.tsx';
import { RecordingGrid } from './recording-grid.tsx';
import { useStatusLine } from './use-status-line.ts';
import './record-marks.css';

const CellPanel = lazy(() => import('./cell-panel.tsx').then((module) => ({ default: module.CellPanel })));
const KeySheet = lazy(() => import('./key-sheet.tsx').then((module) => ({ default: module.KeySheet })));
const PasteSheet = lazy(() => import('./paste-sheet.tsx').then((module) => ({ default: module.PasteSheet })));
const FinishReview = lazy(() => import('./finish-review.tsx').then((module) => ({ default: module.FinishReview })));

type Opened =
  | { kind: 'PANEL'; cell: Cell }
  | { kind: 'KEYS' }
  | { kind: 'FINISH'; column: number }
  | { kind: 'PASTE'; text: string; html: string }
  | null;

/** Recording many meetings: the grid, its buttons, and what opens over it. */
export function RecordMarks({ store, groupId, onDone }: { store: MarksStore; groupId: string; onDone: () => void }) {
  const grid = useRef<GridController>(null);
  const [opened, setOpened] = useState<Opened>(null);
  const [isFinding, setIsFinding] = useState(false);
  const [message, say] = useStatusLine();
  const [move, setMove] = useMoveAfterMark();
  const start = useMemo(() => startCell(store, today()), [store]);
  const { conflicts } = useMarksSnapshot();
  const conflictKeys = useMemo(() => new Set(conflicts.map(({ key }) => key)), [conflicts]);
  const run: GridController['run'] = (command) => grid.current?.run(command);
  const close = () => {
    setOpened(null);
    // The dialog gives the focus back when it is gone; the grid then knows which of its cells that is.
    requestAnimationFrame(() => grid.current?.focus());
  };
  const goOn = ({ row, column }: Cell) => {
    run({ do: 'NEXT' });
    say(markSentence(store, row, column));
  };
  const events: GridEvents = {
    onOpenPanel: (cell) => setOpened({ kind: 'PANEL', cell }),
    onPaste: async (paste) => {
      const status = await onlyMark(paste);
      // One copied mark goes into every selected cell, as in a spreadsheet; anything more is shown first.
      if (status) run({ do: 'MARK', status, stays: true });
      else setOpened({ kind: 'PASTE', ...paste });
    },
    onFind: () => setIsFinding(true),
    onFinish: (column) => setOpened({ kind: 'FINISH', column }),
    onShowKeys: () => setOpened({ kind: 'KEYS' }),
    onLeave: onDone,
    onBulk: (label) => showToast(`${label}.`, () => run({ do: 'UNDO' })),
    say,
  };
  const section = useRef<HTMLDivElement>(null);
  // The grid has the whole height of the window once the page's own head is scrolled away.
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <div ref={section} className="stack record-marks">
      <RecordToolbar
        run={run}
        move={move}
        onMove={setMove}
        onPaste={() => setOpened({ kind: 'PASTE', text: '', html: '' })}
        onFind={() => setIsFinding(true)}
        onShowKeys={events.onShowKeys}
        onFinish={() => events.onFinish(grid.current?.state.focus.column ?? 0)}
        onDone={onDone}
      />
      <MarksNotices store={store} />
      {isFinding && (
        <FindAgency
          store={store}
          onGo={(row) => grid.current?.goTo({ row, column: grid.current.state.focus.column })}
          onClose={() => {
            setIsFinding(false);
            grid.current?.focus();
          }}
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
        conflicts={conflictKeys}
        events={events}
      />
      <p role="status" className="grid-status">
        {message}
      </p>
      <Suspense fallback={null}>
        {opened?.kind === 'PANEL' && <CellPanel store={store} cell={opened.cell} onClose={close} onSaved={() => goOn(opened.cell)} />}
        {opened?.kind === 'KEYS' && <KeySheet onClose={close} />}
        {opened?.kind === 'FINISH' && <FinishReview store={store} column={opened.column} onClose={close} />}
        {opened?.kind === 'PASTE' && grid.current && (
          <PasteSheet store={store} groupId={groupId} paste={opened} block={grid.current.block} onClose={close} />
        )}
      </Suspense>
    </div>
  );
}

async function onlyMark(paste: { text: string; html: string }): Promise<AttendanceStatus | null> {
  const { readGridPaste } = await import('./read-paste.ts');
  const read = readGridPaste(paste);
  return read.kind === 'MARKS' && read.cells.length === 1 && read.cells[0]?.length === 1 ? (read.cells[0][0]?.status ?? null) : null;
}
