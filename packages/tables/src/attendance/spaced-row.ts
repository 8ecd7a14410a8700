import { isLoneMark } from './attendance-values.ts';
import type { Role } from './role-words.ts';
import { blanks, countValues, type SpacedColumns } from './spaced-columns.ts';

// What may stand before a name with one space between: a number, or a person's initials.
const leadingPart: Partial<Record<Role, RegExp>> = {
  NUMBER: /^(\d{1,3}[.)]?) (.+)$/,
  INITIALS: /^(\p{Lu}\p{L}{0,3}(?:\/\p{Lu}\p{L}{0,3})?) (.+)$/u,
};

/** The names of a row in their columns and its values after them, as many as there are. */
export function spacedRow(printed: string[], columns: SpacedColumns): string[] {
  const cells = returnLetters(printed, columns);
  const found = countValues(cells);
  if (found === cells.length) return cells;
  const peeled = found < columns.values ? peelMarks(cells, found, columns.values - found) : cells;
  const values = countValues(peeled);
  // A column of names may look like values ("Present"); the table's own width decides.
  const isWide = values > columns.values && peeled.length === columns.labels + columns.values;
  const start = peeled.length - (isWide ? columns.values : values);
  return [...padNames(peeled.slice(0, start), columns), ...peeled.slice(start)];
}

/** "Designated Doctor A ✓ ✓ ✗": a letter that no other row uses as a mark ends the name. */
function returnLetters(cells: string[], { values, symbols }: SpacedColumns): string[] {
  const found = countValues(cells);
  const start = cells.length - found;
  const letters = cells.slice(start, start + Math.max(0, found - values));
  if (start === 0 || letters.length === 0 || !letters.every((cell) => /^[A-Z\d]$/.test(cell) && !symbols.has(cell))) return cells;
  return [...cells.slice(0, start - 1), [cells[start - 1], ...letters].join(' '), ...cells.slice(start + letters.length)];
}

/** "Staffordshire Police ✓   ✓   ✗": a long name pushed the first mark up against it. */
function peelMarks(cells: string[], found: number, missing: number): string[] {
  const at = cells.length - found - 1;
  const words = (cells[at] ?? '').split(' ');
  const marks = words.slice(-missing);
  if (words.length <= missing || !marks.every(isLoneMark)) return cells;
  return [...cells.slice(0, at), words.slice(0, -missing).join(' '), ...marks, ...cells.slice(at + 1)];
}

function padNames(names: readonly string[], { labels, firstRole }: SpacedColumns): string[] {
  if (names.length > labels) return [names.slice(0, names.length - labels + 1).join(' '), ...names.slice(names.length - labels + 1)];
  if (names.length === labels) return [...names];
  const [first = '', ...rest] = names;
  const lead = firstRole === null ? undefined : leadingPart[firstRole]?.exec(first);
  const parts = lead ? [lead[1] ?? '', lead[2] ?? '', ...rest] : names;
  return [...blanks(labels - parts.length), ...parts];
}
