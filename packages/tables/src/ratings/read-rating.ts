import type { GivenRating } from '@quorate/domain';
import { type KeyEntry, type RatingKey, ratingKey } from './rating-key.ts';
import type { RatingReading } from './rating-reading.ts';
import { colourOf, colourReading, readRatingWords } from './rating-words.ts';

/** What one symbol means in the table at hand: as the person confirmed, else as the key says, else as usual. */
export interface RatingMeaning {
  confirmed: ReadonlyMap<string, GivenRating | null>;
  key: RatingKey;
  /** Whether other letters of the column name colours, so that "A" is amber and not an assessment. */
  hasColours: boolean;
}

const unknown: RatingReading = { rating: null, isSure: false };
const longestRating = 300;

// From best to worst: of two ratings in one cell the worse is taken, and asked about.
const order: readonly GivenRating[] = ['COMPLETE', 'ON_TRACK', 'NOT_STARTED', 'AT_RISK', 'OFF_TRACK'];

/** Reads one cell of a column that says how actions stand. Never null for a filled cell: what is unknown has to be asked. */
export function readRating(cell: string, meaning: RatingMeaning): RatingReading {
  const symbol = cell.trim();
  if (symbol === '' || symbol.length > longestRating) return unknown;
  return readSymbol(symbol, meaning) ?? readMoved(symbol, meaning) ?? readQualified(symbol, meaning) ?? readPhrase(symbol);
}

export function keyEntryOf(cell: string, key: RatingKey): KeyEntry | null {
  return key.get(ratingKey(cell)) ?? null;
}

/** Whether a cell reads as a rating where no key is known: a colour, a percentage, or words for how work stands. */
export function isRating(cell: string): boolean {
  if (cell === '' || cell.length > 40) return false;
  return colourOf(cell) !== null || /^\d{1,3} ?%$/.test(cell) || /^(?:✓|✔|yes|no|y|n)$/i.test(cell) || readRatingWords(cell) !== null;
}

function readSymbol(symbol: string, { confirmed, key, hasColours }: RatingMeaning): RatingReading | null {
  const folded = ratingKey(symbol);
  const told = confirmed.has(symbol) ? confirmed.get(symbol) : confirmed.get(folded);
  if (told !== undefined) return { rating: told, isSure: true };
  const printed = key.get(folded);
  if (printed !== undefined) return printed;
  const colour = colourOf(symbol);
  if (colour !== null) {
    const isLone = symbol.length === 1 && /\p{L}/u.test(symbol) && !hasColours;
    if (isLone && /^y$/i.test(symbol)) return { rating: 'COMPLETE', isSure: false };
    return { ...colourReading(colour), isSure: colourReading(colour).isSure && !isLone };
  }
  return readTick(symbol);
}

function readTick(symbol: string): RatingReading | null {
  const percentage = /^(\d{1,3}) ?%$/.exec(symbol)?.[1];
  if (percentage !== undefined) return { rating: percentage === '100' ? 'COMPLETE' : null, isSure: false };
  if (/^(?:[✓✔☑✅√]|yes|c)$/i.test(symbol)) return { rating: 'COMPLETE', isSure: false };
  return /^[-–—✗✘×❌☒☐]$|^(?:no|n|x)$/i.test(symbol) ? unknown : null;
}

/** "G→A", "Amber (was green)", "AMBER/RED": two ratings in one cell are always asked about. */
function readMoved(symbol: string, meaning: RatingMeaning): RatingReading | null {
  const was = /^(.+?)[\s(]+(?:was|previously|formerly|from)[\s:]+(.+?)\)?$/i.exec(symbol);
  const now = was === null ? null : readSymbol((was[1] ?? '').trim(), meaning);
  if (now !== null) return { ...now, isSure: false };
  const [from, arrow, to] = symbol.split(/\s*(→|➔|➡|⇒|⟶|->|=>|\/|\bto\b)\s*/i);
  const parts = [from, to].map((part) => (part === undefined || part === '' ? null : readSymbol(part.trim(), meaning)));
  const [first, second] = parts;
  if (arrow === undefined || first?.rating == null || second?.rating == null) return null;
  const rating = arrow === '/' ? worse(first.rating, second.rating) : second.rating;
  return { rating, isSure: false };
}

function worse(one: GivenRating, other: GivenRating): GivenRating {
  return order.indexOf(one) > order.indexOf(other) ? one : other;
}

/** "Green – on track", "2 - on track", "Blue (complete)": a symbol and words beside it. */
function readQualified(symbol: string, meaning: RatingMeaning): RatingReading | null {
  const match = /^(\p{L}+|\d{1,2}|\p{So})[\s]*[-–—:(,.\s][\s]*(.+?)\)?$/u.exec(symbol);
  const head = match === null ? null : headReading(match[1] ?? '', meaning);
  if (head === null) return null;
  const words = readRatingWords(match?.[2] ?? '');
  const agrees = words === null ? /^[↑↓→←↔▲▼▶◀⬆⬇]$/.test(match?.[2] ?? '') : words.rating === head.rating;
  return { rating: head.rating, isSure: head.isSure && agrees };
}

/** Only a colour or a symbol of the key can stand before other words. */
function headReading(head: string, meaning: RatingMeaning): RatingReading | null {
  const isSymbol = meaning.key.has(ratingKey(head)) || colourOf(head) !== null || meaning.confirmed.has(head);
  return isSymbol && !/^a$/.test(head) ? readSymbol(head, meaning) : null;
}

function readPhrase(text: string): RatingReading {
  const words = readRatingWords(text);
  if (words === null) return unknown;
  const isWhole = text.length <= 40 && words.rest.split(' ').length <= 3;
  return { rating: words.rating, isSure: words.isSure && isWhole };
}
