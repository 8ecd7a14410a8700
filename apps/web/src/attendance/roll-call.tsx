import { lazy, Suspense, useRef, useState } from 'react';
import type { AttendanceStatus } from '../gql/graphql.ts';
import { useStableCallback } from '../platform/use-stable-callback.ts';
import { useStatusLine } from '../platform/use-status-line.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { showToast } from '../ui/toast.ts';
import { FinishReview } from './finish-review.tsx';
import { markRest } from './grid-actions.ts';
import { markSentence } from './mark-sentence.ts';
import { MarksNotices } from './marks-notices.tsx';
import type { MarksStore } from './marks-store.ts';
import { nameOfMark } from './name-of-mark.ts';
import { refusalWords } from './refusal-words.ts';
import { RollCallBar } from './roll-call-bar.tsx';
import { type RollCallOrder, rowsToCall } from './roll-call-order.ts';
import { RollCallSeat } from './roll-call-seat.tsx';
import { useMarks } from './use-marks-store.ts';
import './roll-call.css';

const PasteSheet = lazy(() => import('./paste-sheet.tsx').then((module) => ({ default: module.PasteSheet })));
const orders: readonly { value: RollCallOrder; label: string }[] = [
  { value: 'roll', label: 'As on the roll' },
  { value: 'name', label: 'A to Z' },
];
const here = { top: 0, bottom: 0, left: 0, right: 0 };

/** Everyone expected at one meeting, each with the marks to choose from. */
export function RollCall({ store, groupId }: { store: MarksStore; groupId: string }) {
  useMarks(store);
  const [order, setOrder] = useState<RollCallOrder>('roll');
  const [onlyLeft, setOnlyLeft] = useState(false);
  const [opened, setOpened] = useState<'FINISH' | 'PASTE' | null>(null);
  const [message, say] = useStatusLine();
  const rows = rowsToCall(store, order);
  const left = rows.filter((row) => store.table.status(row, 0) === 'NOT_RECORDED');
  const undo = () => {
    const moved = store.undo();
    say(moved ? `Undone: ${moved.step.label}.` : 'There is nothing to undo.');
  };
  const list = useRef<HTMLOListElement>(null);
  const mark = useStableCallback((row: number, status: AttendanceStatus) => {
    if (onlyLeft) focusNext(list.current, left.indexOf(row));
    const { refusals } = store.record([{ row, column: 0, status }], nameOfMark(store, store.table.keyAt(row, 0)));
    say(refusals[0] ?? markSentence(store, row, 0));
  });
  const rest = () => {
    const { changed, refusals, label } = markRest(store, 0, 'PRESENT');
    if (changed > 0) showToast(`${label}.`, undo);
    say(refusals.length > 0 ? refusalWords(refusals) : `${label}.`);
  };
  return (
    <div className="stack roll-call">
      <RollCallBar store={store} left={left.length} />
      <div className="row">
        <Button kind="primary" onClick={rest}>
          Mark the rest present
        </Button>
        <Button onClick={undo}>Undo</Button>
        <Button hasPopup="dialog" onClick={() => setOpened('PASTE')}>
          Paste apologies
        </Button>
      </div>
      <div className="row">
        <SelectField label="Order" hideLabel width="fit" name="roll-call-order" value={order} onChange={setOrder} options={orders} />
        <Checkbox label={`Only those left (${left.length})`} name="only-left" isChecked={onlyLeft} onChange={setOnlyLeft} />
      </div>
      <MarksNotices store={store} />
      <p role="status" className="roll-call-said">
        {message}
      </p>
      <ol ref={list} className="plain-list roll-call-list">
        {(onlyLeft ? left : rows).map((row) => (
          <RollCallSeat
            key={store.table.rows[row]?.seatId}
            row={row}
            name={store.table.rows[row]?.seatName ?? ''}
            status={store.table.status(row, 0)}
            onMark={mark}
          />
        ))}
      </ol>
      {onlyLeft && left.length === 0 && <p>Everyone is recorded.</p>}
      <div className="roll-call-finish">
        <Button kind="primary" fullWidth hasPopup="dialog" onClick={() => setOpened('FINISH')}>
          Finish: {store.totals.column(0).totals.covered} present
        </Button>
      </div>
      {opened === 'FINISH' && <FinishReview store={store} column={0} onClose={() => setOpened(null)} />}
      <Suspense fallback={null}>
        {opened === 'PASTE' && (
          <PasteSheet store={store} groupId={groupId} paste={{ text: '', html: '' }} block={here} onClose={() => setOpened(null)} />
        )}
      </Suspense>
    </div>
  );
}

/** A seat that is recorded leaves the list of those left, and must not take the focus along. */
function focusNext(list: HTMLElement | null, index: number): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const seat = list?.children[index] ?? list?.lastElementChild;
    seat?.querySelector('input')?.focus({ preventScroll: true });
  });
}
