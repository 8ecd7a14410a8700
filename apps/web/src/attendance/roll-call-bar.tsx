import { MarksSaveLine } from './marks-save-line.tsx';
import type { MarksStore } from './marks-store.ts';

/** Stays at the top: whether there is a quorum, how many are left, and whether all of it is saved. */
export function RollCallBar({ store, left }: { store: MarksStore; left: number }) {
  const { totals, quorum } = store.totals.column(0);
  const sign = quorum.isMet === null ? '' : quorum.isMet ? '✓ Quorate. ' : '! Not quorate. ';
  return (
    <div className="roll-call-bar" data-met={quorum.isMet ?? undefined}>
      <p>
        <strong>{sign}</strong>
        {totals.covered} of {totals.expected + totals.notRecorded} present, <strong>{left} left</strong>
      </p>
      <MarksSaveLine />
      {quorum.isMet === false && <p className="muted">Missing: {quorum.missing.join(', ')}.</p>}
    </div>
  );
}
