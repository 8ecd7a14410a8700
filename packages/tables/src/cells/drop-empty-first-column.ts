import type { Line } from './line.ts';

/** A spreadsheet's table often starts in its second column; the empty ones before it are no part of the table. */
export function dropEmptyFirstColumn(lines: readonly Line[]): Line[] {
  const ruled = lines.filter((line) => line.ruled && line.cells.some((cell) => cell !== ''));
  const empty = Math.min(...ruled.map(({ cells }) => cells.findIndex((cell) => cell !== '')));
  if (ruled.length < 2 || empty < 1) return [...lines];
  return lines.map((line) => (line.ruled ? { ...line, cells: line.cells.slice(empty) } : line));
}
