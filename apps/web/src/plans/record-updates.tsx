import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLocation, useNavigate } from 'react-router';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { showToast } from '../ui/toast.ts';
import { useIsNarrow } from '../ui/use-is-narrow.ts';
import { slipsOf } from './update-cell-slips.ts';
import { UpdateGridPanel } from './update-grid-panel.tsx';
import { roundDateId, UpdateHead } from './update-head.tsx';
import { UpdateList } from './update-list.tsx';
import { UpdateNotices } from './update-notices.tsx';
import type { Refusal } from './update-review.ts';
import { UpdateReview } from './update-review-dialog.tsx';
import type { UpdateView } from './update-view.ts';
import { useRecordUpdates } from './use-record-updates.ts';
import { type RecordUpdatesPlan, useUpdateRound } from './use-update-round.ts';
import './record-updates.css';

/** A round of updates, as a grid or, on a phone, as a list. Nothing is sent before it was reviewed. */
export function RecordUpdates({ plan, toPlan }: { plan: FragmentType<typeof RecordUpdatesPlan>; toPlan: string }) {
  const [phaseId, setPhaseId] = useState<string | null>(null);
  const [isReviewing, setIsReviewing] = useState(false);
  const [wasReviewed, setWasReviewed] = useState(false);
  const round = useUpdateRound(plan, phaseId);
  const sending = useRecordUpdates(round.store);
  const view = useRef<UpdateView>(null);
  const isNarrow = useIsNarrow();
  const leave = useLeave(toPlan);
  const { review: found, draft } = round;
  const slips = useMemo(
    () => slipsOf(wasReviewed ? found.refused : [], sending.answers, draft),
    [wasReviewed, found, sending.answers, draft],
  );

  const review = () => {
    setIsReviewing(true);
    setWasReviewed(true);
  };
  const goTo = ({ actionId, column }: Refusal) => {
    if (actionId === null || column === 'date') return document.getElementById(roundDateId)?.focus();
    // The action may be in a phase that is not shown.
    if (!round.actions.some(({ id }) => id === actionId)) flushSync(() => setPhaseId(null));
    view.current?.goTo(actionId, column);
  };
  // The dialog gives the focus back when it is gone; only then can it go elsewhere.
  const closeReview = (to?: Refusal) => {
    setIsReviewing(false);
    if (round.store.count === 0) setWasReviewed(false);
    requestAnimationFrame(() => (to ? goTo(to) : view.current?.focus()));
  };

  if (round.all.every(({ carriedInto }) => carriedInto)) {
    return (
      <EmptyState title="This plan has no action to update yet" actions={<LinkButton to={toPlan}>Go to the plan</LinkButton>}>
        Add its actions first, then come back to say how they stand.
      </EmptyState>
    );
  }
  const View = isNarrow ? UpdateList : UpdateGridPanel;
  return (
    <div className="stack record-updates">
      <UpdateHead round={round} phaseId={phaseId} onPhase={setPhaseId} showsSlips={wasReviewed} />
      <UpdateNotices round={round} errors={isReviewing ? [] : sending.errors} />
      {round.actions.length === 0 ? (
        <EmptyState title="This phase has no action to update">Choose another phase.</EmptyState>
      ) : (
        <View
          ref={view}
          round={round}
          slips={slips}
          isLocked={sending.isSaving}
          onReview={review}
          onLeave={() => leave(round.store.count)}
        />
      )}
      {isReviewing && <UpdateReview round={round} sending={sending} onGo={closeReview} onClose={() => closeReview()} />}
    </div>
  );
}

/** Goes to the plan. What was typed waits on this device, with a way back to it. */
function useLeave(toPlan: string): (count: number) => void {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  return (count) => {
    void navigate(toPlan);
    if (count === 0) return;
    const words = count === 1 ? '1 update is not recorded yet. It waits' : `${count} updates are not recorded yet. They wait`;
    showToast(`${words} on this device.`, () => void navigate(pathname + search), 'Go back');
  };
}
