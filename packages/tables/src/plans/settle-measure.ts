import type { Line } from '../cells/line.ts';
import type { PlanColumn } from './column-words.ts';
import { planDate } from './plan-date.ts';

/** What a column headed "Target" or "Outcome" is for where its cells and its place show that it holds no measures. */
export function settleMeasure(columns: readonly (PlanColumn | null)[], at: number, rows: readonly Line[]): PlanColumn | null {
  if (columns[at] !== 'MEASURE') return null;
  const cells = rows.map((line) => line.cells[at] ?? '');
  const filled = cells.filter((cell) => cell !== '');
  if (!columns.includes('DUE') && filled.every((cell) => cell.length < 20 && planDate(cell, null)?.date != null)) return 'DUE';
  // "Outcome | Action | … | Success measure": what the actions below it are for.
  const isBeforeActions = at < columns.indexOf('ACTION');
  const hasOther = columns.lastIndexOf('MEASURE') > at;
  return isBeforeActions && (hasOther || standsOverSeveral(cells)) ? 'SECTION' : null;
}

/** Printed once for several rows: merged downwards, or empty below the first. */
function standsOverSeveral(cells: readonly string[]): boolean {
  return cells.some((cell, row) => row > 0 && (cell === '' || cell === cells[row - 1]));
}
