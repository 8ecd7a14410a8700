import type { Layout, Line } from '../cells/line.ts';
import { isDash } from './cell-words.ts';
import { isContributionValue } from './read-cell.ts';

/** What the way a table was printed put between its cells, or broke off from them. */
export function tidyLines(lines: readonly Line[], layout: Layout): Line[] {
  if (layout === 'SPACES') return withoutSeparators(lines);
  return layout === 'SLASH' ? withBrokenCells(lines) : [...lines];
}

/** "Police - £26,000": where every row has the same dash before its only amount, the dash is no cell. */
function withoutSeparators(lines: readonly Line[]): Line[] {
  const rows = lines.filter(({ cells }) => cells.slice(1).some(isContributionValue));
  const hasSeparator = ({ cells }: Line) => cells.length === 3 && isDash(cells[1] ?? '') && !isDash(cells[2] ?? '');
  if (rows.length < 2 || !rows.every(hasSeparator)) return [...lines];
  return lines.map((line) =>
    hasSeparator(line) ? { ...line, cells: [line.cells[0] ?? '', line.cells[2] ?? ''], starts: undefined } : line,
  );
}

/** "Total / £132,500 /", "£130,000": a value alone on a line is the last cell of the row above it, which has none. */
function withBrokenCells(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const [value = ''] = line.cells;
    const isRest = line.cells.length === 1 && isContributionValue(value) && above?.ruled === true && above.cells.at(-1) === '';
    if (isRest) joined[joined.length - 1] = { ...above, cells: [...above.cells.slice(0, -1), value] };
    else joined.push(line);
  }
  return joined;
}
