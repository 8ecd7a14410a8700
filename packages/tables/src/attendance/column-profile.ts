import { isDateHeading } from '../dates/is-date-heading.ts';
import { isMark } from '../marks/is-mark.ts';
import { isFigure } from './figures.ts';
import { isCalledOff } from './is-called-off.ts';

export type Contents = 'MARKS' | 'FIGURES' | 'DATES' | 'TEXT' | 'BLANK';

/** What most cells of a column are. */
export function contentsOf(cells: readonly string[]): Contents {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0) return 'BLANK';
  const isMostly = (holds: (cell: string) => boolean) => filled.filter(holds).length * 2 > filled.length;
  const areNumbers = filled.every((cell) => /^\d{1,4}\.?$/.test(cell)) && filled.some((cell) => Number(cell.replace('.', '')) > 1);
  if (areNumbers) return 'FIGURES';
  if (isMostly((cell) => isMark(cell) || isCalledOff(cell))) return 'MARKS';
  if (isMostly(isFigure)) return 'FIGURES';
  return isMostly(isDateHeading) ? 'DATES' : 'TEXT';
}

export function columnCells(rows: readonly { cells: readonly string[] }[], column: number): string[] {
  return rows.map(({ cells }) => cells[column] ?? '');
}
