import { missedWords } from './missed-words.ts';

/** How many expected meetings were missed up to the last one; marked where the group's rule is broken. */
export function MissedFlag({ streak, isPersistent }: { streak: number; isPersistent: boolean }) {
  const words = missedWords(streak, isPersistent);
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
