import type { Layout } from './line.ts';

/** ALIKE: every row stops at the same place, so the last meetings have no marks yet. */
export type ShortRows = 'REFUSED' | 'FILLED' | 'ALIKE';

const losesEmptyCells: ReadonlySet<Layout> = new Set<Layout>(['SPACES', 'LINES']);

/**
 * Whether short rows may be filled with blanks at their end. Only where the table itself shows that empty cells at
 * the end of a line were dropped: no row ends with an empty cell, and either all rows stop at the same place, or
 * several stop short and empty cells inside rows are written out. One short row among full ones has lost a cell, and
 * nobody knows which; where spaces keep cells apart, that goes for several short rows too.
 */
export function shortRows(rows: readonly (readonly string[])[], width: number, layout: Layout): ShortRows {
  const short = rows.filter((cells) => cells.length < width);
  const allStopAlike = short.length === rows.length && new Set(short.map((cells) => cells.length)).size === 1;
  if (losesEmptyCells.has(layout)) return allStopAlike && rows.length > 2 ? 'ALIKE' : 'REFUSED';
  const endsBlank = rows.some((cells) => cells.length > 1 && cells.at(-1) === '');
  if (short.length < 2 || endsBlank) return 'REFUSED';
  const hasInnerBlank = rows.some((cells) => cells.slice(1).includes(''));
  return allStopAlike || (hasInnerBlank && short.length < rows.length) ? 'FILLED' : 'REFUSED';
}
