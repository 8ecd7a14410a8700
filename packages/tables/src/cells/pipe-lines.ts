import { cleanCell } from './clean-text.ts';
import { cellLimits, type Line } from './line.ts';
import { markdownText } from './markdown-text.ts';
import { physicalLines } from './plain-lines.ts';

/**
 * Tables ruled with pipes: Markdown, or a web page copied as text. A pipe at the edge of a line is a border or the side
 * of an empty cell. It is a border when most lines have it, unless more lines are the same width when it is not.
 */
export function pipeLines(text: string): Line[] {
  const lines = physicalLines(text).map((line) => line.trim());
  const ruled = lines.filter((line) => line.includes('|'));
  const hasLeft = isBorder(ruled, (line) => line.startsWith('|'));
  const hasRight = isBorder(ruled, (line) => line.endsWith('|'));
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

function isBorder(ruled: readonly string[], hasPipe: (line: string) => boolean): boolean {
  const withPipe = ruled.filter(hasPipe).length;
  if (withPipe * 2 <= ruled.length || withPipe === ruled.length) return withPipe * 2 > ruled.length;
  const pipes = ruled.map((line) => line.split('|', cellLimits.columns).length);
  // Most lines are one cell and the pipe that ends it.
  if (pipes.filter((count, index) => count === 2 && hasPipe(ruled[index] ?? '')).length * 2 > ruled.length) return true;
  const asCell = agreement(pipes);
  const asBorder = agreement(pipes.map((count, index) => (hasPipe(ruled[index] ?? '') ? count - 1 : count)));
  return asBorder >= asCell;
}

/** How many lines share the commonest width. */
function agreement(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

function plainCell(cell: string): string {
  return markdownText(cleanCell(cell));
}
