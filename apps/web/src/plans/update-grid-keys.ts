import { type GivenRating, givenRatings } from '@quorate/domain';
import type { CommonCommand, OwnKeys } from '../ui/grid/press-key.ts';
import { columnAt } from './update-columns.ts';
import type { GivenWords } from './update-rating-text.ts';

export type UpdateCommand =
  | { do: 'RATE'; rating: GivenRating }
  /** Begins to edit the cell with this in place of what it holds. */
  | { do: 'TYPE'; text: string };
export type UpdateGridCommand = CommonCommand | UpdateCommand;

/** Letters for ratings whose own sign is on no key. */
const usualKeys: Record<GivenRating, string> = { COMPLETE: 'b', ON_TRACK: 'g', AT_RISK: 'a', OFF_TRACK: 'r', NOT_STARTED: 'n' };

/** The keys of each rating in the rating column: the board's own letter, else a usual one. A digit goes to a row, so it is none. */
export function ratingKeys(words: GivenWords): Record<GivenRating, string[]> {
  const own = Object.fromEntries(givenRatings.map((rating) => [rating, keysOf(words[rating].letter)])) as Record<GivenRating, string[]>;
  const taken = new Set(Object.values(own).flat());
  const isTyped = (rating: GivenRating) => own[rating].some((key) => /^\p{L}$/u.test(key));
  const added = (rating: GivenRating) => (isTyped(rating) || taken.has(usualKeys[rating]) ? [] : [usualKeys[rating]]);
  return Object.fromEntries(givenRatings.map((rating) => [rating, [...own[rating], ...added(rating)]])) as Record<GivenRating, string[]>;
}

/** The same for people to read: one dash is enough. */
export function ratingKeyNames(words: GivenWords): Record<GivenRating, string[]> {
  const keys = ratingKeys(words);
  const names = (rating: GivenRating) => keys[rating].filter((key) => !'–—'.includes(key)).map((key) => key.toUpperCase());
  return Object.fromEntries(givenRatings.map((rating) => [rating, names(rating)])) as Record<GivenRating, string[]>;
}

function keysOf(letter: string): string[] {
  if (/^[-–—−]$/.test(letter)) return ['-', '–', '—'];
  return [...letter].length === 1 && !/[\d/?]/.test(letter) ? [letter.toLowerCase()] : [];
}

/** Letters rate in the rating column; anywhere else what can be typed begins to edit. `/` and `?` are commands everywhere. */
export function updateKeys(words: GivenWords): OwnKeys<UpdateCommand> {
  const ratingOf = new Map(Object.entries(ratingKeys(words)).flatMap(([rating, keys]) => keys.map((key) => [key, rating as GivenRating])));
  return ({ key }, { column }) => {
    if (columnAt(column).kind === 'RATING') {
      const rating = ratingOf.get(key.toLowerCase());
      return rating ? { do: 'RATE', rating } : null;
    }
    return [...key].length === 1 && !' /?'.includes(key) ? { do: 'TYPE', text: key } : null;
  };
}
