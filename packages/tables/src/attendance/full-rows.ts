import { isBlank, type Line, textOf } from '../cells/line.ts';
import { shortRows } from '../cells/short-rows.ts';
import { isDateHeading } from '../dates/is-date-heading.ts';
import { isMark } from '../marks/is-mark.ts';
import type { TableProblem } from '../table-problem.ts';
import { fitRow, type Shape } from './fit-row.ts';
import type { GridRow } from './grid.ts';
import { isOneCellSpread } from './line-kind.ts';
import type { MarkedLine } from './marked-line.ts';
import { refuseWidth, stoppedAlike } from './refusals.ts';
import { isTotalsRow } from './totals-row.ts';

/** A row, or words on lines of their own that may belong to the row above or below. */
export type RowOrWords = { kind: 'ROW'; row: GridRow } | WordsAlone;

export interface WordsAlone {
  kind: 'WORDS';
  line: number;
  cells: string[];
  /** One cell merged over the whole table: a heading inside it. */
  isSpread: boolean;
  isAfterGap: boolean;
}

/** Brings every row to the table's width; a row that has too many cells or too few is refused, the rest stand. */
export function fullRows(body: readonly MarkedLine[], shape: Shape): { items: RowOrWords[]; problems: TableProblem[] } {
  const problems: TableProblem[] = [];
  const rows = body.filter(({ kind, line }) => kind === 'ROW' && !isMark(line.cells[0] ?? '')).map(({ line }) => line.cells);
  const short = shortRows(rows, shape.width, shape.layout);
  const items = body.flatMap((entry, index): RowOrWords[] => {
    const { line } = entry;
    if (isBlank(line)) return [];
    const cells = fitRow(entry, shape, short !== 'REFUSED');
    if (cells !== null) return [{ kind: 'ROW', row: { line: line.number, cells } }];
    if (isTotalsRow(line.cells[0] ?? '', line.cells.slice(1))) return [];
    if (!isRow(entry, shape)) return [wordsAlone(entry, body[index - 1])];
    problems.push(refuse(line, shape));
    return [];
  });
  const marks = (rows[0]?.length ?? 0) - shape.labels;
  return { items, problems: short === 'ALIKE' ? [stoppedAlike(marks, countColumns(shape), shape.wording), ...problems] : problems };
}

function wordsAlone({ line }: MarkedLine, before: MarkedLine | undefined): WordsAlone {
  return { kind: 'WORDS', line: line.number, cells: line.cells, isSpread: isOneCellSpread(line), isAfterGap: before?.kind === 'BLANK' };
}

function isRow({ line, kind }: MarkedLine, shape: Shape): boolean {
  return kind === 'ROW' || (shape.orientation === 'MEMBERS_AS_COLUMNS' && line.cells.length > 1 && isDateHeading(line.cells[0] ?? ''));
}

function refuse(line: Line, shape: Shape): TableProblem {
  const { labels, extras, wording } = shape;
  const { cells, number } = line;
  const hasLabel = !isMark(cells[0] ?? '');
  const totals = cells.length > labels + extras ? extras : 0;
  const marks = hasLabel ? Math.max(0, cells.length - labels - totals) : cells.length;
  return refuseWidth(number, hasLabel ? (cells.find((cell) => cell !== '') ?? '') : textOf(line), marks, countColumns(shape), wording);
}

function countColumns({ width, labels, extras }: Shape): number {
  return width - labels - extras;
}
