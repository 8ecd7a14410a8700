import type { Line } from '../cells/line.ts';
import { countValues } from './spaced-columns.ts';

/** How far from the left each column of values stands, and how far off a value may be. */
export interface ValuePlaces {
  places: readonly number[];
  slack: number;
}

/**
 * Where the values stand in the rows that have all of them; null unless at least two such rows agree although their
 * names are not of the same length.
 */
export function valuePlaces(rows: readonly Line[], values: number): ValuePlaces | null {
  const full = rows.filter((row) => countValues(row.cells) === values && startsOfValues(row) !== null);
  const complete = full.flatMap((row) => startsOfValues(row) ?? []);
  const places = Array.from({ length: values }, (_, column) => complete.filter((_start, at) => at % values === column));
  if (values < 2 || new Set(full.map((row) => gapAfterName(row, values))).size < 2) return null;
  const middles = places.map((starts) => (Math.min(...starts) + Math.max(...starts)) / 2);
  const slack = Math.min(...middles.slice(1).map((middle, at) => middle - (middles[at] ?? 0))) / 4;
  const isSteady = places.every((starts) => Math.max(...starts) - Math.min(...starts) <= slack * 2);
  return isSteady ? { places: middles, slack } : null;
}

/** The values of a row that has too few, each in the column it stands under; null where one stands under none. */
export function placeByColumn(row: Line, { places, slack }: ValuePlaces): string[] | null {
  const starts = startsOfValues(row);
  if (starts === null || starts.length >= places.length) return null;
  const columns = starts.map((start) => places.findIndex((place) => Math.abs(place - start) <= slack));
  if (columns.includes(-1) || new Set(columns).size < columns.length) return null;
  return places.map((_, column) => (columns.includes(column) ? (row.cells.at(columns.indexOf(column) - columns.length) ?? '') : ''));
}

function gapAfterName({ cells, starts }: Line, values: number): number {
  const first = cells.length - values;
  return (starts?.[first] ?? 0) - (starts?.[first - 1] ?? 0) - (cells[first - 1]?.length ?? 0);
}

function startsOfValues({ cells, starts }: Line): number[] | null {
  const found = countValues(cells);
  return starts === undefined || starts.length !== cells.length || found === cells.length ? null : starts.slice(starts.length - found);
}
