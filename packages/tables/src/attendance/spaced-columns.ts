import type { Line } from '../cells/line.ts';
import { isDateHeading } from '../dates/is-date-heading.ts';
import { isMark } from '../marks/is-mark.ts';
import { isFigure } from './figures.ts';
import { type Role, roleOf } from './role-words.ts';
import type { Section } from './section.ts';
import { mostCommon } from './table-width.ts';

/** How many columns a table laid out with spaces has, before the marks and from the first mark on. */
export interface SpacedColumns {
  labels: number;
  values: number;
  /** What the first column of names is for. */
  firstRole: Role | null;
  /** Where the columns of names stand, when there are several. */
  starts: readonly number[];
  /** The marks of the rows that have as many as they should. */
  symbols: ReadonlySet<string>;
}

export function spacedColumns(section: Section): SpacedColumns {
  const main = section.head.toSorted((a, b) => countDates(b) - countDates(a))[0];
  const rows = section.body.filter(({ kind }) => kind === 'ROW').map(({ line }) => line);
  const cells = main?.cells ?? [];
  const firstDate = cells.findIndex((cell, index) => isDateHeading(cell) && (index > 0 || countDates(main) > 1));
  const values = firstDate >= 0 ? cells.length - firstDate : mostCommon(rows.map((row) => countValues(row.cells)));
  const labels = Math.max(1, firstDate >= 0 ? firstDate : cells.length - values);
  const starts = rows.find((row) => row.cells.length === labels + values)?.starts?.slice(0, labels) ?? [];
  const complete = rows.filter((row) => countValues(row.cells) === values);
  return {
    labels,
    values,
    firstRole: roleOf(cells[0] ?? ''),
    starts,
    symbols: new Set(complete.flatMap((row) => row.cells.slice(-values))),
  };
}

/** How many values stand at the end of a row. */
export function countValues(cells: readonly string[]): number {
  const lastName = cells.findLastIndex((cell) => !isMark(cell) && !isFigure(cell) && cell !== '?');
  return cells.length - 1 - lastName;
}

export function blanks(count: number): string[] {
  return Array<string>(count).fill('');
}

function countDates(line: Line | undefined): number {
  return line?.cells.filter(isDateHeading).length ?? 0;
}
