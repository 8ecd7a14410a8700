import { statusWord } from '@quorate/domain';
import { useEffect, useRef } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import type { Cell } from '../ui/grid/grid-state.ts';
import { CorrectForm } from './correct-form.tsx';
import { columnName } from './mark.ts';
import { MarkHistory } from './mark-history.tsx';
import { markWords } from './mark-words.ts';
import type { MarksStore } from './marks-store.ts';
import { RecordForm } from './record-form.tsx';

export interface CellPanelProps {
  store: MarksStore;
  cell: Cell;
  onClose: () => void;
  /** After saving, before closing: the grid goes on to the next mark. */
  onSaved?: () => void;
  isReadOnly?: boolean;
}

/** One mark with everything about it: to record, to correct once it is signed off, or to read; and its history. */
export function CellPanel({ store, cell, onClose, onSaved, isReadOnly }: CellPanelProps) {
  const { row, column } = cell;
  const seat = store.table.rows[row];
  const meeting = store.table.columns[column];
  const inside = useRef<HTMLDivElement>(null);
  // The chosen radio, not the close button: Enter, a letter, Enter is how a mark is changed here.
  useEffect(() => inside.current?.querySelector<HTMLElement>('input[type="radio"]:checked')?.focus(), []);
  if (!seat || !meeting) return null;
  const props = { store, cell, onSaved, onClose };
  return (
    <Dialog title={`${seat.shortName}, ${columnName(meeting)}`} onClose={onClose}>
      <div ref={inside} className="stack">
        {isReadOnly || meeting.state === 'CANCELLED' ? (
          <p>
            {statusWord(store.table.status(row, column))}
            {markWords(store.table.details(row, column))}. {meeting.state === 'CANCELLED' && store.whyLocked(column)}
          </p>
        ) : meeting.isSignedOff ? (
          <CorrectForm {...props} />
        ) : (
          <RecordForm {...props} />
        )}
        <MarkHistory meetingId={meeting.meetingId} seatId={seat.seatId} />
      </div>
    </Dialog>
  );
}
