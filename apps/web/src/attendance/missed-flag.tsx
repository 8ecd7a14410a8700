import type { RowSummary } from '@quorate/domain';
import { missedWords } from './missed-words.ts';

/** How many expected meetings were missed up to the last one; marked where the group's rule is broken. */
export function MissedFlag({ summary, isPersistent }: { summary: RowSummary; isPersistent: boolean }) {
  const words = missedWords(summary, isPersistent);
  if (!words) return null;
  return (
    <span className={isPersistent ? 'missed-flag is-persistent' : 'missed-flag'}>
      {isPersistent && (
        <span role="img" aria-label="Persistently absent:">
          !{' '}
        </span>
      )}
      {words}
    </span>
  );
}
