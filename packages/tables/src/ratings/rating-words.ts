import { colourRatings, type RatingColour } from './rating-colours.ts';
import { ratingPhrases } from './rating-phrases.ts';
import type { RatingReading } from './rating-reading.ts';

const colourWords: Record<string, RatingColour> = {
  green: 'Green',
  amber: 'Amber',
  yellow: 'Amber',
  orange: 'Amber',
  red: 'Red',
  blue: 'Blue',
  grey: 'Grey',
  gray: 'Grey',
  white: 'White',
  g: 'Green',
  a: 'Amber',
  r: 'Red',
  b: 'Blue',
  w: 'White',
  y: 'Amber',
};
const signs: readonly (readonly [string, RatingColour])[] = [
  ['🟢🟩💚', 'Green'],
  ['🟠🟡🟧🟨🧡💛', 'Amber'],
  ['🔴🟥❤', 'Red'],
  ['🔵🟦💙', 'Blue'],
  ['⚪⬜◻', 'White'],
  ['⚫⬛', 'Grey'],
];

const patterns = ratingPhrases.map(({ rating, isSure, words }) => ({
  rating,
  isSure,
  pattern: new RegExp(
    `(?<![\\p{L}-])(?:${words
      .trim()
      .split(/\s{2,}/)
      .join('|')})(?![\\p{L}])`,
    'u',
  ),
}));

const longestPhrase = 300;

/** The colour a word, letter or coloured sign names: "AMBER", "g", "🔴". */
export function colourOf(symbol: string): RatingColour | null {
  const sign = signs.find(([glyphs]) => symbol !== '' && [...symbol].every((glyph) => glyphs.includes(glyph)));
  if (sign !== undefined) return sign[1];
  const word = symbol.toLowerCase();
  return Object.hasOwn(colourWords, word) ? (colourWords[word] ?? null) : null;
}

export function colourReading(colour: RatingColour): RatingReading {
  return { rating: colourRatings[colour], isSure: colour !== 'White' };
}

/** What words say of how work stands, "On track, not yet due": its first part that says something decides. */
export function readRatingWords(text: string): (RatingReading & { rest: string }) | null {
  const all = partsOf(text).flatMap((part) => readPart(part) ?? []);
  const [first] = all;
  if (first === undefined || first.isSure) return first ?? null;
  // "Open – overdue": what is behind must not be lost behind a word that says little.
  const behind = all.find(({ rating }) => rating === 'OFF_TRACK' || rating === 'AT_RISK');
  return behind === undefined ? first : { ...behind, isSure: false };
}

/** All that words say of how work stands, part by part: "not started or significantly delayed" says two things. */
export function ratingsIn(text: string): RatingReading[] {
  const parts = partsOf(text).flatMap((part) => part.split(/\b(?:or|and)\b/));
  return parts.flatMap((part) => {
    const found = readPart(part);
    return found === null ? [] : [{ rating: found.rating, isSure: found.isSure }];
  });
}

function partsOf(text: string): string[] {
  if (text.length > longestPhrase) return [];
  return text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .split(/[,;:.()\n]|\s[-–—/]\s|\bbut\b/);
}

function readPart(part: string): (RatingReading & { rest: string }) | null {
  // "4 of 5 done" is not done.
  if (/\d ?(?:of|out of|\/) ?(?:the )?\d/.test(part)) return null;
  for (const { rating, isSure, pattern } of patterns) {
    const match = pattern.exec(part);
    if (match !== null) return { rating, isSure: isSure && rating !== null, rest: part.replace(match[0], '').trim() };
  }
  return null;
}
