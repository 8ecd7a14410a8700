import type { RowSummary } from '@quorate/domain';

/**
 * "3 in a row" up to the last meeting recorded; for a seat that breaks its group's rule otherwise, what it missed before.
 * Empty when there is nothing to say.
 */
export function missedWords({ openStreak, longestStreak }: RowSummary, isPersistent: boolean): string {
  if (openStreak >= 2) return `${openStreak} in a row`;
  if (!isPersistent) return '';
  return longestStreak >= 2 ? `${longestStreak} earlier` : 'Often';
}
