import type { Line } from '../cells/line.ts';
import { isDateHeading } from '../dates/is-date-heading.ts';
import { isMark } from '../marks/is-mark.ts';
import { isLoneMark } from './attendance-values.ts';
import { isFigure } from './figures.ts';
import type { MarkedLine } from './marked-line.ts';
import type { Section } from './section.ts';
import { mostCommon } from './table-width.ts';

interface Columns {
  labels: number;
  values: number;
}

/**
 * Where only spaces keep cells apart, empty cells leave no trace, so cells are counted from the right: a row is a
 * name and then its values. A row with too few or too many values stays as it is, and is refused later.
 */
export function alignSpaces(section: Section): Section {
  const main = section.head.toSorted((a, b) => countDates(b) - countDates(a))[0];
  const rows = section.body.filter(({ kind }) => kind === 'ROW').map(({ line }) => line);
  const columns = columnsOf(main, mostCommon(rows.map((row) => countValues(row.cells))));
  return {
    above: section.above,
    head: section.head.map((line) => ({ ...line, ruled: true, cells: alignHead(line.cells, columns) })),
    body: section.body.map((entry) => (entry.kind === 'ROW' ? alignEntry(entry, columns) : entry)),
  };
}

function columnsOf(main: Line | undefined, common: number): Columns {
  const cells = main?.cells ?? [];
  const firstDate = cells.findIndex((cell, index) => isDateHeading(cell) && (index > 0 || countDates(main) > 1));
  if (firstDate >= 0) return { labels: Math.max(1, firstDate), values: cells.length - firstDate };
  return { labels: Math.max(1, cells.length - common), values: common };
}

function countDates(line: Line | undefined): number {
  return line?.cells.filter(isDateHeading).length ?? 0;
}

function countValues(cells: readonly string[]): number {
  const lastName = cells.findLastIndex((cell) => !isValue(cell));
  return cells.length - 1 - lastName;
}

function isValue(cell: string): boolean {
  return isMark(cell) || isFigure(cell) || cell === '?';
}

function alignHead(cells: readonly string[], { labels, values }: Columns): string[] {
  const width = labels + values;
  if (cells.length >= width) return [...cells];
  if (cells.length >= values) return [...blanks(width - cells.length), ...cells];
  return [...blanks(labels), ...cells];
}

function alignEntry(entry: MarkedLine, columns: Columns): MarkedLine {
  return { kind: entry.kind, line: { ...entry.line, ruled: true, cells: alignRow(entry.line.cells, columns) } };
}

function alignRow(cells: string[], { labels, values }: Columns): string[] {
  const found = countValues(cells);
  if (found === cells.length) return cells;
  const peeled = found < values ? peelMarks(cells, found, values - found) : cells;
  if (countValues(peeled) !== values) return [...padNames(peeled.slice(0, peeled.length - countValues(peeled)), labels), ...peeled.slice(peeled.length - countValues(peeled))];
  return [...padNames(peeled.slice(0, -values), labels), ...peeled.slice(-values)];
}

/** "Staffordshire Police ✓   ✓   ✗": a long name pushed the first mark up against it. */
function peelMarks(cells: string[], found: number, missing: number): string[] {
  const at = cells.length - found - 1;
  const words = (cells[at] ?? '').split(' ');
  const marks = words.slice(-missing);
  if (words.length <= missing || !marks.every(isLoneMark)) return cells;
  return [...cells.slice(0, at), words.slice(0, -missing).join(' '), ...marks, ...cells.slice(at + 1)];
}

function padNames(names: readonly string[], labels: number): string[] {
  if (names.length <= labels) return [...blanks(labels - names.length), ...names];
  return [names.slice(0, names.length - labels + 1).join(' '), ...names.slice(names.length - labels + 1)];
}

function blanks(count: number): string[] {
  return Array<string>(count).fill('');
}
