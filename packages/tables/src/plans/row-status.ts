import { cleanCell } from '../cells/clean-text.ts';
import { ratingColour } from '../ratings/rating-colours.ts';
import { isRating } from '../ratings/read-rating.ts';
import type { PlanCells } from './plan-cells.ts';

export interface RowStatus {
  /** How the action stands, as printed; a colour alone is named. */
  statusRaw: string | null;
  percentage: number | null;
  /** Words in the column of ratings that are an update. */
  narrative: string | null;
}

const longestStatus = 60;

/** How the action of a row stands. `coloured`: a column that is coloured where no column has ratings. */
export function rowStatus(cells: PlanCells, coloured: number | null): RowStatus {
  const places = cells.places('RATING');
  const at = places.findLast((place) => (cells.line.cells[place] ?? '') !== '') ?? places.at(-1) ?? coloured;
  const text = at === coloured && places.length === 0 ? '' : (cells.line.cells[at ?? -1] ?? '');
  const percentage = percentageIn(cells.text('PERCENTAGE') ?? '') ?? (text.includes('%') ? percentageIn(text) : null);
  if (text.length > longestStatus || text.includes('\n')) return { ...splitStatus(text), percentage };
  const colour = at === null || at === undefined ? null : ratingColour(cells.line.colours?.[at] ?? '');
  const isTold = text !== '' && (colour === null || isRating(text) || text.length <= 3);
  return {
    statusRaw: isTold ? cleanCell(text) : colour === null ? cleanCell(text) || null : `${colour} (colour)`,
    percentage,
    narrative: null,
  };
}

/** "Completed – the policy was signed off in June": what comes first says how it stands, and the whole is the update. */
function splitStatus(text: string): Pick<RowStatus, 'statusRaw' | 'narrative'> {
  const first = cleanCell(/^[^\n.;:,–(]{1,60}?(?=[\n.;:,–(]| - )/.exec(text)?.[0] ?? '');
  return { statusRaw: isRating(first) ? first : null, narrative: text };
}

/** A whole number from 0 to 100. */
function percentageIn(text: string): number | null {
  const share = Number(/^(\d{1,3})(?:\.\d+)? ?%?(?: complete)?$/i.exec(text.trim())?.[1] ?? Number.NaN);
  return share <= 100 ? share : null;
}

/** The column whose cells are coloured in at least two rating colours, where no column has ratings. */
export function colouredColumn(rows: readonly PlanCells[]): number | null {
  const [first] = rows;
  if (first === undefined || first.places('RATING').length > 0) return null;
  const width = Math.min(60, Math.max(0, ...rows.map(({ line }) => line.colours?.length ?? 0)));
  const counts = Array.from({ length: width }, (_, at) => {
    const colours = rows.flatMap(({ line }) => ratingColour(line.colours?.[at] ?? '') ?? []);
    return new Set(colours).size > 1 ? colours.length : 0;
  });
  const most = Math.max(0, ...counts);
  return most * 2 >= rows.length && most > 1 ? counts.lastIndexOf(most) : null;
}
