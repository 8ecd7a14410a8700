import { isRecord } from '../rules/rule-reader.ts';
import type { Violation } from '../violation.ts';
import { type Rating, type RatingWords, ratings, usualRatingWords } from './rating.ts';

const longest: Record<keyof RatingWords, number> = { letter: 2, word: 30, definition: 300 };

/** A board's own words over the usual ones. Words that break a rule are left aside whole, so the ratings stay apart. */
export function ratingWords(custom: unknown): Record<Rating, RatingWords> {
  return isRecord(custom) && checkRatingWords(custom).length === 0 ? overUsual(custom) : usualRatingWords;
}

/**
 * A board may call its ratings what it likes, all or some of them, as long as no two can be taken for each other.
 * Source: accessibility rules for public bodies, the meaning is in the letter and the word and never in colour alone.
 */
export function checkRatingWords(custom: unknown): Violation[] {
  if (custom === null || custom === undefined) return [];
  if (!isRecord(custom)) return [{ code: 'INVALID', message: 'Give the words for the ratings as an object with a part for each rating.' }];
  const words = overUsual(custom);
  return [
    ...Object.keys(custom).flatMap(checkName),
    ...ratings.flatMap((rating) => checkLengths(rating, words[rating])),
    ...checkDistinct(words, 'letter'),
    ...checkDistinct(words, 'word'),
  ];
}

function overUsual(custom: Record<string, unknown>): Record<Rating, RatingWords> {
  const words = ratings.map((rating) => [rating, wordsOf(custom[rating] ?? {}, usualRatingWords[rating])] as const);
  return Object.fromEntries(words) as Record<Rating, RatingWords>;
}

// Whatever is no text reads as blank, which is refused.
function wordsOf(given: unknown, usual: RatingWords): RatingWords {
  const text = (field: keyof RatingWords) => {
    const value = isRecord(given) ? (given[field] ?? usual[field]) : '';
    return typeof value === 'string' ? value.trim() : '';
  };
  return { letter: text('letter'), word: text('word'), definition: text('definition') };
}

function checkName(name: string): Violation[] {
  if (ratings.some((rating) => rating === name)) return [];
  return [{ code: 'INVALID', field: name, message: `‘${name}’ is not a rating. Use ${ratings.join(', ')}.` }];
}

function checkLengths(rating: Rating, words: RatingWords): Violation[] {
  const fields = (Object.keys(longest) as (keyof RatingWords)[]).filter((field) => {
    const { length } = [...words[field]];
    return length === 0 || length > longest[field];
  });
  return fields.map((field) => {
    const message = `Enter the ${field} for ‘${usualRatingWords[rating].word}’, using ${longest[field]} characters or fewer.`;
    return { code: 'INVALID', field: `${rating}.${field}`, message };
  });
}

function checkDistinct(words: Record<Rating, RatingWords>, field: 'letter' | 'word'): Violation[] {
  const said = (rating: Rating) => words[rating][field].toLowerCase();
  return ratings.flatMap((rating, index) => {
    const earlier = ratings.slice(0, index).find((other) => said(other) !== '' && said(other) === said(rating));
    if (!earlier) return [];
    const pair = `‘${usualRatingWords[earlier].word}’ and ‘${usualRatingWords[rating].word}’`;
    const message = `${pair} have the same ${field}, ‘${words[rating][field]}’. Give each rating its own.`;
    return [{ code: 'INVALID', field: `${rating}.${field}`, message }];
  });
}
