import type { Line } from '../cells/line.ts';
import { isDateHeading } from '../dates/is-date-heading.ts';
import { isMark } from '../marks/is-mark.ts';
import { isLoneMark } from './attendance-values.ts';
import { isFigure } from './figures.ts';
import type { MarkedLine } from './marked-line.ts';
import { type Role, roleOf } from './role-words.ts';
import type { Section } from './section.ts';
import { mostCommon } from './table-width.ts';

interface Columns {
  labels: number;
  values: number;
  /** What the first column of names is for. */
  firstRole: Role | null;
}

// What may stand before a name with one space between: a number, or a person's initials.
const leadingPart: Partial<Record<Role, RegExp>> = {
  NUMBER: /^(\d{1,3}[.)]?) (.+)$/,
  INITIALS: /^(\p{Lu}\p{L}{0,3}(?:\/\p{Lu}\p{L}{0,3})?) (.+)$/u,
};

/**
 * Where only spaces keep cells apart, empty cells leave no trace, so cells are counted from the right: a row is a
 * name and then its values. A row with too few or too many values stays as it is, and is refused later.
 */
export function alignSpaces(section: Section): Section {
  const main = section.head.toSorted((a, b) => countDates(b) - countDates(a))[0];
  const rows = section.body.filter(({ kind }) => kind === 'ROW').map(({ line }) => line);
  const columns = columnsOf(main, mostCommon(rows.map((row) => countValues(row.cells))));
  const symbols = symbolsOf(rows, columns);
  const starts = rows.find(({ cells }) => cells.length === columns.labels + columns.values)?.starts?.slice(0, columns.labels) ?? [];
  return {
    above: section.above,
    head: section.head.map((line) => ({ ...line, ruled: true, cells: alignHead(line.cells, columns) })),
    body: section.body.map((entry) => (entry.kind === 'ROW' ? alignEntry(entry, columns, symbols) : placeWords(entry, starts))),
  };
}

function columnsOf(main: Line | undefined, common: number): Columns {
  const cells = main?.cells ?? [];
  const firstDate = cells.findIndex((cell, index) => isDateHeading(cell) && (index > 0 || countDates(main) > 1));
  const firstRole = roleOf(cells[0] ?? '');
  if (firstDate >= 0) return { labels: Math.max(1, firstDate), values: cells.length - firstDate, firstRole };
  return { labels: Math.max(1, cells.length - common), values: common, firstRole };
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

function alignEntry(entry: MarkedLine, columns: Columns, symbols: ReadonlySet<string>): MarkedLine {
  const cells = returnLetters(entry.line.cells, columns, symbols);
  return { kind: entry.kind, line: { ...entry.line, ruled: true, cells: alignRow(cells, columns) } };
}

/** Words on a line of their own go under the column of names they stand nearest to. */
function placeWords(entry: MarkedLine, starts: readonly number[]): MarkedLine {
  const { line } = entry;
  if (starts.length < 2 || line.starts === undefined || line.cells.length > starts.length) return entry;
  const cells = blanks(starts.length);
  line.cells.forEach((cell, index) => {
    const distances = starts.map((start) => Math.abs(start - (line.starts?.[index] ?? 0)));
    const nearest = distances.indexOf(Math.min(...distances));
    cells[nearest] = [cells[nearest], cell].filter((part) => part !== '').join(' ');
  });
  return { ...entry, line: { ...line, cells } };
}

/** The marks of the rows that have as many as they should. */
function symbolsOf(rows: readonly Line[], { values }: Columns): ReadonlySet<string> {
  return new Set(rows.filter(({ cells }) => countValues(cells) === values).flatMap(({ cells }) => cells.slice(-values)));
}

/** "Designated Doctor A ✓ ✓ ✗": a letter that no other row uses as a mark ends the name. */
function returnLetters(cells: string[], { values }: Columns, symbols: ReadonlySet<string>): string[] {
  const found = countValues(cells);
  const start = cells.length - found;
  const letters = cells.slice(start, start + Math.max(0, found - values));
  if (start === 0 || letters.length === 0 || !letters.every((cell) => /^[A-Z\d]$/.test(cell) && !symbols.has(cell))) return cells;
  return [...cells.slice(0, start - 1), [cells[start - 1], ...letters].join(' '), ...cells.slice(start + letters.length)];
}

function alignRow(cells: string[], columns: Columns): string[] {
  const found = countValues(cells);
  if (found === cells.length) return cells;
  const peeled = found < columns.values ? peelMarks(cells, found, columns.values - found) : cells;
  const values = countValues(peeled);
  // A column of names may look like values ("Present"); the table's own width decides.
  const start = peeled.length - (values > columns.values && peeled.length === columns.labels + columns.values ? columns.values : values);
  return [...padNames(peeled.slice(0, start), columns), ...peeled.slice(start)];
}

/** "Staffordshire Police ✓   ✓   ✗": a long name pushed the first mark up against it. */
function peelMarks(cells: string[], found: number, missing: number): string[] {
  const at = cells.length - found - 1;
  const words = (cells[at] ?? '').split(' ');
  const marks = words.slice(-missing);
  if (words.length <= missing || !marks.every(isLoneMark)) return cells;
  return [...cells.slice(0, at), words.slice(0, -missing).join(' '), ...marks, ...cells.slice(at + 1)];
}

function padNames(names: readonly string[], { labels, firstRole }: Columns): string[] {
  if (names.length > labels) return [names.slice(0, names.length - labels + 1).join(' '), ...names.slice(names.length - labels + 1)];
  if (names.length === labels) return [...names];
  const [first = '', ...rest] = names;
  const lead = firstRole === null ? undefined : leadingPart[firstRole]?.exec(first);
  const parts = lead ? [lead[1] ?? '', lead[2] ?? '', ...rest] : names;
  return [...blanks(labels - parts.length), ...parts];
}

function blanks(count: number): string[] {
  return Array<string>(count).fill('');
}
