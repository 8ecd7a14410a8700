import { lazy, Suspense } from 'react';
import { gridKeys } from '../platform/grid-keys.ts';
import type { Block, Cell } from '../ui/grid/grid-state.ts';
import type { MarksStore } from './marks-store.ts';

const CellPanel = lazy(() => import('./cell-panel.tsx').then((module) => ({ default: module.CellPanel })));
const KeySheet = lazy(() => import('../ui/grid/key-sheet.tsx').then((module) => ({ default: module.KeySheet })));
const PasteSheet = lazy(() => import('./paste-sheet.tsx').then((module) => ({ default: module.PasteSheet })));
const FinishReview = lazy(() => import('./finish-review.tsx').then((module) => ({ default: module.FinishReview })));

export type Opened =
  | { kind: 'PANEL'; cell: Cell }
  | { kind: 'KEYS' }
  | { kind: 'FINISH'; column: number }
  | { kind: 'PASTE'; text: string; html: string; block: Block };

export interface RecordDialogsProps {
  opened: Opened;
  store: MarksStore;
  groupId: string;
  onClose: () => void;
  /** The mark of the panel was saved. */
  onSaved: (cell: Cell) => void;
}

/** What opens over the recording grid. Each part is loaded when it is first opened. */
export function RecordDialogs({ opened, store, groupId, onClose, onSaved }: RecordDialogsProps) {
  return (
    <Suspense fallback={null}>
      {opened.kind === 'PANEL' && <CellPanel store={store} cell={opened.cell} onClose={onClose} onSaved={() => onSaved(opened.cell)} />}
      {opened.kind === 'KEYS' && <KeySheet title="Keys of the recording grid" groups={gridKeys} onClose={onClose} />}
      {opened.kind === 'FINISH' && <FinishReview store={store} column={opened.column} onClose={onClose} />}
      {opened.kind === 'PASTE' && <PasteSheet store={store} groupId={groupId} paste={opened} block={opened.block} onClose={onClose} />}
    </Suspense>
  );
}
