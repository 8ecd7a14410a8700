import type { PastePlan } from './plan-paste.ts';

/** "27 of 29 agencies matched, 2 to choose, 4 cells not understood." */
export function pasteSummary({ lines, notUnderstood, outside }: PastePlan): string {
  const named = lines.filter(({ name }) => name !== null);
  const matched = named.filter(({ row }) => row !== null).length;
  const leftOut = named.filter(({ isLeftOut }) => isLeftOut).length;
  const cells = notUnderstood.reduce((sum, { count }) => sum + count, 0);
  const parts = [
    named.length > 0 && `${matched} of ${named.length} ${named.length === 1 ? 'agency' : 'agencies'} matched`,
    named.length - matched - leftOut > 0 && `${named.length - matched - leftOut} to choose`,
    leftOut > 0 && `${leftOut} left out`,
    cells > 0 && `${cells} ${cells === 1 ? 'cell' : 'cells'} not understood`,
    outside > 0 && `${outside} beyond the edge of the grid`,
  ].filter(Boolean);
  return parts.length > 0 ? `${parts.join(', ')}.` : 'Every cell was understood.';
}
