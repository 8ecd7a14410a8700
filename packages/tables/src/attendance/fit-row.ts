import type { Layout } from '../cells/line.ts';
import { isDateHeading } from '../dates/is-date-heading.ts';
import type { Orientation } from './attendance-table.ts';
import { isCalledOff } from './is-called-off.ts';
import { joinSplitLabel } from './join-split-label.ts';
import { isOneCellSpread } from './line-kind.ts';
import type { MarkedLine } from './marked-line.ts';
import type { Wording } from './refusals.ts';

export interface Shape {
  width: number;
  /** Columns before the first mark. */
  labels: number;
  /** Columns after the last mark: totals. */
  extras: number;
  layout: Layout;
  orientation: Orientation;
  wording: Wording;
}

/** The row's cells at the table's width; null when that cannot be done without guessing. */
export function fitRow({ line, kind }: MarkedLine, shape: Shape, mayFill: boolean): string[] | null {
  const { cells } = line;
  if (kind !== 'ROW' && isOneCellSpread(line)) return null;
  if (cells.length === shape.width) return cells;
  if (cells.length > shape.width) return cutBlanks(cells, shape.width) ?? joinSplitLabel(cells, shape);
  const meeting = shape.orientation === 'MEMBERS_AS_COLUMNS' ? fitMeetingWithoutMarks({ line, kind }, shape) : null;
  if (meeting !== null) return meeting;
  return kind === 'ROW' && mayFill && cells.length > shape.labels ? fill(cells, shape.width) : null;
}

function cutBlanks(cells: readonly string[], width: number): string[] | null {
  return cells.slice(width).every((cell) => cell === '') ? cells.slice(0, width) : null;
}

/** A date alone, or a date and one line of words where the marks would be ("Cancelled"). */
function fitMeetingWithoutMarks({ line }: MarkedLine, { width, layout }: Shape): string[] | null {
  const [date = '', ...others] = line.cells;
  if (!isDateHeading(date) || (!line.ruled && (layout === 'PIPE' || layout === 'HTML'))) return null;
  const words = others.filter((cell) => cell !== '');
  if (words.length === 0) return fill(line.cells, width);
  const [only = ''] = words;
  return words.length === 1 && isCalledOff(only) ? [date, ...Array<string>(width - 1).fill(only)] : null;
}

function fill(cells: readonly string[], width: number): string[] {
  return [...cells, ...Array<string>(width - cells.length).fill('')];
}
