import type { Line } from '../cells/line.ts';
import { isRating } from '../ratings/read-rating.ts';
import type { PlanColumn } from './column-words.ts';
import { isDressing, loneText } from './plan-lines.ts';
import type { RawPlan } from './raw-plan.ts';
import { isReference } from './split-reference.ts';

/** What the cells of a column tell where its heading says nothing, or says "Progress" over nothing but ratings. */
export function settleColumns({ heading, body, ...plan }: RawPlan): RawPlan {
  const rows = body.filter((line) => !isDressing(line) && loneText(line) === null);
  const columns: (PlanColumn | null)[] = [...heading.columns];
  for (const at of columns.keys()) {
    const settled = settleColumn(columns, at, filledCells(rows, at));
    if (settled !== null) columns[at] = settled;
  }
  return { ...plan, body, heading: { ...heading, columns } };
}

function settleColumn(columns: readonly (PlanColumn | null)[], at: number, cells: readonly string[]): PlanColumn | null {
  if (cells.length === 0) return null;
  const column = columns[at] ?? null;
  const areReferences = cells.every(isReference);
  // "Action" merged over its number and its words.
  const isFirstOfTwo = column === 'ACTION' && columns[at + 1] === 'ACTION';
  if (areReferences && !columns.includes('REFERENCE') && (column === null || isFirstOfTwo)) return 'REFERENCE';
  const mayRate = column === null || column === 'PROGRESS' || column === 'EVIDENCE';
  const areRatings = cells.length > 1 && cells.every((cell) => isRating(cell)) && !areReferences;
  return areRatings && mayRate && !columns.includes('RATING') ? 'RATING' : null;
}

function filledCells(rows: readonly Line[], at: number): string[] {
  return rows.map(({ cells }) => cells[at] ?? '').filter((cell) => cell !== '');
}
