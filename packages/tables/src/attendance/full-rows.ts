import { isBlank, type Layout, textOf } from '../cells/line.ts';
import { isDateHeading } from '../dates/is-date-heading.ts';
import { isMark } from '../marks/is-mark.ts';
import type { Orientation, TableProblem } from './attendance-table.ts';
import type { GridRow } from './grid.ts';
import { isOneCellSpread } from './line-kind.ts';
import type { MarkedLine } from './marked-line.ts';
import { joinSplitLabel } from './join-split-label.ts';
import { refuseWidth, type Wording } from './refusals.ts';
import { dropsTrailingBlanks } from './trailing-blanks.ts';

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

/** A row, or words on a line of their own that may belong to the row above or below. */
export type RowOrWords = { kind: 'ROW'; row: GridRow } | { kind: 'WORDS'; line: number; cells: string[]; isSpread: boolean };

/** Brings every row to the table's width; a row that has too many cells or too few is refused, the rest stand. */
export function fullRows(body: readonly MarkedLine[], shape: Shape): { items: RowOrWords[]; problems: TableProblem[] } {
  const problems: TableProblem[] = [];
  const rows = body.filter(({ kind, line }) => kind === 'ROW' && !isMark(line.cells[0] ?? '')).map(({ line }) => line.cells);
  const mayFill = dropsTrailingBlanks(rows, shape.width, shape.layout);
  const items = body.flatMap(({ line, kind }): RowOrWords[] => {
    if (isBlank(line)) return [];
    const cells = fit(line.cells, kind, shape, mayFill);
    if (cells !== null) return [{ kind: 'ROW', row: { line: line.number, cells } }];
    if (kind !== 'ROW') return [{ kind: 'WORDS', line: line.number, cells: line.cells, isSpread: isOneCellSpread(line) }];
    problems.push(refuse(line.number, line.cells, shape));
    return [];
  });
  return { items, problems };
}

function fit(cells: string[], kind: MarkedLine['kind'], shape: Shape, mayFill: boolean): string[] | null {
  if (kind !== 'ROW' && isOneCellSpread({ number: 0, cells, ruled: true })) return null;
  if (cells.length === shape.width) return cells;
  if (cells.length > shape.width) {
    return cells.slice(shape.width).every((cell) => cell === '') ? cells.slice(0, shape.width) : joinSplitLabel(cells, shape);
  }
  if (shape.orientation === 'MEMBERS_AS_COLUMNS' && isAlone(cells) && isDateHeading(cells[0] ?? '')) return fill(cells, shape.width);
  return kind === 'ROW' && mayFill && cells.length > shape.labels ? fill(cells, shape.width) : null;
}

function isAlone(cells: readonly string[]): boolean {
  return cells.slice(1).every((cell) => cell === '');
}

function fill(cells: readonly string[], width: number): string[] {
  return [...cells, ...Array<string>(width - cells.length).fill('')];
}

function refuse(line: number, cells: readonly string[], shape: Shape): TableProblem {
  const { width, labels, extras, wording } = shape;
  const hasLabel = !isMark(cells[0] ?? '');
  const marks = hasLabel ? Math.max(0, cells.length - labels - (cells.length > labels + extras ? extras : 0)) : cells.length;
  const label = hasLabel ? (cells[0] ?? '') : textOf({ number: line, cells: [...cells], ruled: true });
  return refuseWidth(line, label, marks, width - labels - extras, wording);
}
