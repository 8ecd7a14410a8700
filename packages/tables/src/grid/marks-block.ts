import { columnCells, contentsOf } from '../attendance/column-profile.ts';
import { isBlank, type Line } from '../cells/line.ts';
import { isDateHeading } from '../dates/is-date-heading.ts';
import { isMark, isSymbol } from '../marks/is-mark.ts';
import { gridCells } from './grid-cells.ts';
import type { GridPaste } from './grid-paste.ts';

/** Nothing but marks, blanks and unknown short signs, with one mark at least. */
export function marksBlock(lines: readonly Line[]): GridPaste | null {
  const filled = lines.flatMap((line) => line.cells).filter((cell) => cell !== '');
  const isShort = (cell: string) => cell.length <= 3 && !/^\p{L}{2,}$/u.test(cell);
  if (!filled.some(isMark) || !filled.every((cell) => isMark(cell) || isShort(cell))) return null;
  if (lines.length > 1 && filled.every((cell) => !isSymbol(cell))) return null;
  return { kind: 'MARKS', cells: gridCells(lines.map((line) => line.cells)) };
}

/** Names in the first columns, marks in those after them. Headings and blank lines are passed over. */
export function namesAndMarks(lines: readonly Line[]): GridPaste | null {
  const rows = lines.filter((line) => !isBlank(line) && line.cells.some(isMark) && !line.cells.slice(1).some(isDateHeading));
  const width = Math.min(Math.max(0, ...rows.map(({ cells }) => cells.length)), 400);
  const columns = Array.from({ length: width }, (_, column) => contentsOf(columnCells(rows, column)));
  const first = columns.findIndex((held, column) => column > 0 && held === 'MARKS');
  if (first === -1) return null;
  const names = rows.map(({ cells }) => cells.slice(0, first).find((cell) => cell !== '' && !/^\d+\.?$/.test(cell)) ?? '');
  const last = columns.lastIndexOf('MARKS');
  const cells = gridCells(rows.map((row) => Array.from({ length: last - first + 1 }, (_, at) => row.cells[first + at] ?? '')));
  const kept = names.flatMap((name, index) => (name === '' ? [] : [{ name, cells: cells[index] ?? [] }]));
  return kept.length === 0 ? null : { kind: 'NAMES_AND_MARKS', rows: kept };
}
