import type { GivenRating } from '@quorate/domain';
import { cleanCell } from '../cells/clean-text.ts';
import { type RatingKey, ratingKey } from './rating-key.ts';
import type { RatingReading } from './rating-reading.ts';
import { colourOf } from './rating-words.ts';
import { keyEntryOf, type RatingMeaning, readRating } from './read-rating.ts';

export interface RatingLegendEntry {
  symbol: string;
  rating: GivenRating | null;
  count: number;
  needsConfirming: boolean;
  /** What the key printed with the table says of the symbol. */
  meaning: string | null;
}

export interface RatingLegend {
  entries: RatingLegendEntry[];
  ratingOf(symbol: string): GivenRating | null;
}

/** Every different symbol of a table with what it was taken to mean and how often it stands there. */
export function ratingLegend(
  symbols: readonly string[],
  key: RatingKey,
  confirmed: ReadonlyMap<string, GivenRating | null> = new Map(),
): RatingLegend {
  const entries = new Map<string, RatingLegendEntry>();
  const told = new Map([...confirmed].flatMap(([symbol, rating]) => [[symbol, rating] as const, [ratingKey(symbol), rating] as const]));
  const meaning: RatingMeaning = { confirmed: told, key, hasColours: hasColours(symbols) };
  for (const symbol of symbols) {
    const name = cleanCell(symbol).toLowerCase();
    const entry = entries.get(name) ?? newEntry(cleanCell(symbol), readRating(cleanCell(symbol), meaning), key);
    entry.count += 1;
    entries.set(name, entry);
  }
  return { entries: [...entries.values()], ratingOf: (symbol) => entries.get(cleanCell(symbol).toLowerCase())?.rating ?? null };
}

function newEntry(symbol: string, { rating, isSure }: RatingReading, key: RatingKey): RatingLegendEntry {
  return { symbol, rating, count: 0, needsConfirming: !isSure, meaning: keyEntryOf(symbol, key)?.meaning ?? null };
}

/** "A" beside "G" or "R" is amber. */
function hasColours(symbols: readonly string[]): boolean {
  return symbols.some((symbol) => ['Green', 'Red'].includes(colourOf(symbol.trim()) ?? ''));
}
