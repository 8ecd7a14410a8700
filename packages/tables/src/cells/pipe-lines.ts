import { cleanCell } from './clean-text.ts';
import { cellLimits, type Line } from './line.ts';
import { physicalLines } from './plain-lines.ts';

/**
 * Tables ruled with pipes: Markdown, or a web page copied as text. Whether a pipe at the edge of a line is a border
 * or the side of an empty cell is decided by what most lines of the paste do.
 */
export function pipeLines(text: string): Line[] {
  const lines = physicalLines(text).map((line) => line.trim());
  const ruled = lines.filter((line) => line.includes('|'));
  const hasLeft = mostly(ruled, (line) => line.startsWith('|'));
  const hasRight = mostly(ruled, (line) => line.endsWith('|'));
  return lines.map((line, index) => ({ number: index + 1, ...cutLine(line, hasLeft, hasRight) }));
}

function cutLine(line: string, hasLeft: boolean, hasRight: boolean): Omit<Line, 'number'> {
  if (!line.includes('|')) return { cells: [plainCell(line)], ruled: false, closed: false };
  const inner = line.replaceAll('\\|', '\u0001');
  const start = hasLeft && inner.startsWith('|') ? 1 : 0;
  const closed = hasRight && inner.endsWith('|') && inner.length > start;
  const cells = inner
    .slice(start, closed ? -1 : undefined)
    .split('|', cellLimits.columns)
    .map((cell) => plainCell(cell.replaceAll('\u0001', '|')));
  return { cells, ruled: true, closed };
}

function mostly<Item>(items: readonly Item[], holds: (item: Item) => boolean): boolean {
  return items.length > 0 && items.filter(holds).length * 2 > items.length;
}

/** Markdown's bold and heading marks around a whole cell are not part of its text. */
function plainCell(cell: string): string {
  const text = cleanCell(cell);
  const heading = /^#{1,6} /.test(text) ? text.replace(/^#+ /, '') : text;
  const isBold = heading.length > 4 && heading.startsWith('**') && heading.endsWith('**');
  return isBold ? heading.slice(2, -2).trim() : heading;
}
