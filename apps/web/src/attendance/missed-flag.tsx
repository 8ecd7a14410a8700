/** "3 in a row": how many expected meetings were missed up to the last one; marked where the group's rule is broken. */
export function MissedFlag({ streak, isPersistent }: { streak: number; isPersistent: boolean }) {
  if (streak < 2 && !isPersistent) return null;
  return (
    <span className={isPersistent ? 'missed-flag is-persistent' : 'missed-flag'}>
      {isPersistent && (
        <span role="img" aria-label="Persistently absent:">
          !{' '}
        </span>
      )}
      {streak > 0 ? `${streak} in a row` : 'Often'}
    </span>
  );
}
