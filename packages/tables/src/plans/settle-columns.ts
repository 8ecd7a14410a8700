import type { Line } from '../cells/line.ts';
import { isDressing, loneText } from '../cells/lone-text.ts';
import { type RatingKey, ratingKey } from '../ratings/rating-key.ts';
import { isRating } from '../ratings/read-rating.ts';
import type { PlanColumn } from './column-words.ts';
import type { RawPlan } from './raw-plan.ts';
import { beginsWithRating } from './row-status.ts';
import { settleMeasure } from './settle-measure.ts';
import { isReference } from './split-reference.ts';
import { joinTickedRatings } from './ticked-ratings.ts';

/** What the cells of a column tell where its heading says nothing, or says "Progress" over nothing but ratings. */
export function settleColumns(printed: RawPlan, key: RatingKey): RawPlan {
  const { heading, body, ...plan } = joinTickedRatings(printed, rowsOf(printed));
  const rows = rowsOf({ body });
  const columns: (PlanColumn | null)[] = [...heading.columns];
  const keyed = columns.findIndex((column, at) => holdsSymbols(column, filledCells(rows, at), key));
  if (keyed !== -1 && !columns.includes('RATING')) columns[keyed] = 'RATING';
  for (const at of columns.keys()) {
    const settled = settleMeasure(columns, at, rows) ?? settleColumn(columns, at, filledCells(rows, at), heading.labels[at] ?? '');
    if (settled !== null) columns[at] = settled;
  }
  return { ...plan, body, heading: { ...heading, columns } };
}

/** "Category" over nothing but symbols that the printed key explains. */
function holdsSymbols(column: PlanColumn | null, cells: readonly string[], key: RatingKey): boolean {
  const mayRate = column === null || column === 'SECTION' || column === 'PROGRESS';
  return mayRate && cells.length > 0 && key.size > 1 && cells.every((cell) => key.has(ratingKey(cell)));
}

function rowsOf({ body }: Pick<RawPlan, 'body'>): Line[] {
  return body.filter((line) => !isDressing(line) && loneText(line) === null);
}

function settleColumn(columns: readonly (PlanColumn | null)[], at: number, cells: readonly string[], label: string): PlanColumn | null {
  if (cells.length === 0) return null;
  const column = columns[at] ?? null;
  const areReferences = cells.every(isReference);
  // "Action" merged over its number and its words.
  const isFirstOfTwo = column === 'ACTION' && columns[at + 1] === 'ACTION';
  // "Recommendation" over nothing but its number.
  const isNumberOnly = column === 'SECTION' && /^rec/i.test(label);
  if (areReferences && !columns.includes('REFERENCE') && (column === null || isFirstOfTwo || isNumberOnly)) return 'REFERENCE';
  if (columns.includes('RATING') || areReferences || cells.length < 2) return null;
  const mayRate = column === null || column === 'PROGRESS' || column === 'EVIDENCE';
  // Ticks alone under "Year 1" say when, not how well.
  const areTicks = column === null && cells.every((cell) => /^[✓✔☑✅√xX×]$/.test(cell));
  if (mayRate && !areTicks && cells.every((cell) => isRating(cell))) return 'RATING';
  // An update that begins with how the action stands: "Achieved", "Not achieved. Nobody was found."
  const rated = cells.filter(beginsWithRating).length;
  const areRated = rated * 3 >= cells.length * 2 && (cells.some((cell) => isRating(cell)) || (rated === cells.length && rated > 2));
  return column === 'PROGRESS' && areRated ? 'RATING' : null;
}

function filledCells(rows: readonly Line[], at: number): string[] {
  return rows.map(({ cells }) => cells[at] ?? '').filter((cell) => cell !== '');
}
