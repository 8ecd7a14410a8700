import { formatDate } from '@quorate/domain';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { showToast } from '../ui/toast.ts';
import { standingOf } from './update-cell-slips.ts';
import { UpdateConflict } from './update-conflict.tsx';
import type { Refusal } from './update-review.ts';
import { UpdateReviewList } from './update-review-list.tsx';
import type { useRecordUpdates } from './use-record-updates.ts';
import type { UpdateRound } from './use-update-round.ts';

export interface UpdateReviewProps {
  round: UpdateRound;
  sending: ReturnType<typeof useRecordUpdates>;
  /** Closes the review and goes to what is to be put right. */
  onGo: (refusal: Refusal) => void;
  onClose: () => void;
}

const updates = (count: number) => (count === 1 ? '1 update' : `${count} updates`);

/** What will be recorded, and what cannot be yet and why. Only from here is anything sent. */
export function UpdateReview({ round, sending, onGo, onClose }: UpdateReviewProps) {
  const { ready, refused, conflicts } = round.review;
  const { record, answers, errors, isSaving } = sending;
  const [recorded, setRecorded] = useState(0);
  const inside = useRef<HTMLDivElement>(null);
  // Ctrl+Enter, then Enter: what comes next has the focus.
  useEffect(() => inside.current?.querySelector<HTMLElement>('[data-kind="primary"], li button, button')?.focus(), []);

  async function send() {
    const count = await record(ready);
    setRecorded(count);
    if (round.store.count > 0) return;
    showToast(`${updates(count)} recorded.`);
    onClose();
  }

  const wrong = [...refused, ...standingOf(answers, round.draft)];
  const isEmpty = ready.length + wrong.length + conflicts.length === 0;
  return (
    <Dialog title="Review and record" onClose={onClose} size="lg">
      <div ref={inside} className="stack update-review">
        <div role="status" className="update-warning">
          {recorded > 0 && <Notice tone="success">{updates(recorded)} recorded. The rest is still here.</Notice>}
          {errors.map(({ message }) => (
            <Notice key={message} tone="error">
              {message}
            </Notice>
          ))}
        </div>
        {isEmpty && <p>There is nothing to record yet. Rate an action first, then come back.</p>}
        {wrong.length > 0 && (
          <section className="stack">
            <h3>To put right first</h3>
            <ul className="plain-list">
              {wrong.map((refusal) => (
                <li key={`${refusal.actionId} ${refusal.column}`}>
                  <button type="button" className="link-like" onClick={() => onGo(refusal)}>
                    {refusal.message}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
        {conflicts.map((action) => (
          <UpdateConflict key={action.id} action={action} round={round} />
        ))}
        {ready.length > 0 && (
          <section className="stack">
            <h3>To be recorded, dated {formatDate(ready[0]?.facts.date ?? '')}</h3>
            <UpdateReviewList ready={ready} />
          </section>
        )}
        <div className="row">
          {ready.length > 0 && (
            <Button kind="primary" isBusy={isSaving} onClick={send}>
              Record {updates(ready.length)}
            </Button>
          )}
          <Button onClick={onClose}>Go on writing</Button>
        </div>
      </div>
    </Dialog>
  );
}
