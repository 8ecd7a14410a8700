import { useEffect, useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { DeputyNames } from './deputy-names.tsx';
import { columnName } from './mark.ts';
import { standing } from './mark-sentence.ts';
import { MarksSaveLine } from './marks-save-line.tsx';
import type { MarksStore } from './marks-store.ts';
import { useMarks } from './use-marks-store.ts';

/** The end of recording one meeting: where it stands, the deputies' names, and the way to its page to sign it off. */
export function FinishReview({ store, column, onClose }: { store: MarksStore; column: number; onClose: () => void }) {
  useMarks(store);
  const inside = useRef<HTMLDivElement>(null);
  // Ctrl+Enter, then Enter: the way on has the focus.
  useEffect(() => inside.current?.querySelector('a')?.focus(), []);
  const meeting = store.table.columns[column];
  if (!meeting) return null;
  const { totals, quorum } = store.totals.column(column);
  const left = store.table.rows.filter((_, row) => store.table.status(row, column) === 'NOT_RECORDED');
  return (
    <Dialog title={`Review ${columnName(meeting)}`} onClose={onClose}>
      <p>
        <strong>{standing(store, column)}</strong> {totals.deputies} by deputy, {totals.apologies} apologies, {totals.absent} absent.
      </p>
      {quorum.isMet !== null && <p>{quorum.sentence}</p>}
      {left.length > 0 && (
        <p>
          {left.length} not recorded:{' '}
          {left
            .slice(0, 8)
            .map(({ shortName }) => shortName)
            .join(', ')}
          {left.length > 8 && ` and ${left.length - 8} more`}. A meeting is signed off once everyone is recorded.
        </p>
      )}
      <DeputyNames store={store} column={column} />
      <MarksSaveLine />
      <div ref={inside} className="row">
        <LinkButton kind="primary" to={`/meetings/${meeting.meetingId}`}>
          {left.length === 0 ? 'Go to the meeting to sign off' : 'Go to the meeting'}
        </LinkButton>
        <Button onClick={onClose}>Go on recording</Button>
      </div>
    </Dialog>
  );
}
