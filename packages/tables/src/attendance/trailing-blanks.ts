import type { Layout } from '../cells/line.ts';

const keepsEveryCell: ReadonlySet<Layout> = new Set<Layout>(['SPACES', 'LINES']);

/**
 * Whether short rows may be filled with blanks at their end. Only where the table itself shows that empty cells at
 * the end of a line were dropped: no row ends with an empty cell, and either every row stops short, or several do and
 * empty cells inside rows are written out. One short row among full ones has lost a cell, nobody knows which.
 */
export function dropsTrailingBlanks(rows: readonly (readonly string[])[], width: number, layout: Layout): boolean {
  if (keepsEveryCell.has(layout) || rows.length < 2) return false;
  const short = rows.filter((cells) => cells.length < width);
  const endsBlank = rows.some((cells) => cells.length > 1 && cells.at(-1) === '');
  if (short.length < 2 || endsBlank) return false;
  const hasInnerBlank = rows.some((cells) => cells.slice(1).includes(''));
  const allStopAlike = short.length === rows.length && new Set(short.map((cells) => cells.length)).size === 1;
  return allStopAlike || (hasInnerBlank && short.length < rows.length);
}
