import { checkRatingWords, type Rating, type RatingWords, ratings, usualRatingWords } from '@quorate/domain';
import type { FormError } from '../platform/user-errors.ts';

const parts = ['letter', 'word', 'definition'] as const satisfies readonly (keyof RatingWords)[];

/** A field of the form is named as the domain names it: "AT_RISK.letter". */
export type TypedRatingWords = Record<`${Rating}.${keyof RatingWords}`, string>;

type Words = Record<Rating, RatingWords>;

/** The words in the fields of the form. */
export const typeRatingWords = (words: Words): TypedRatingWords =>
  Object.fromEntries(ratings.flatMap((rating) => parts.map((part) => [`${rating}.${part}`, words[rating][part]]))) as TypedRatingWords;

/** Those that differ from the usual words, with what is wrong with them. */
export function readTypedRatingWords(typed: TypedRatingWords): { words: (RatingWords & { rating: Rating })[]; errors: FormError[] } {
  const words = ratings
    .map((rating) => ({ rating, ...wordsOf(typed, rating) }))
    .filter((said) => parts.some((part) => said[part] !== usualRatingWords[said.rating][part]));
  const violations = checkRatingWords(Object.fromEntries(words.map(({ rating, ...said }) => [rating, said])));
  return { words, errors: violations.map(({ field = null, message }) => ({ field, message })) };
}

const wordsOf = (typed: TypedRatingWords, rating: Rating): RatingWords => ({
  letter: typed[`${rating}.letter`].trim(),
  word: typed[`${rating}.word`].trim(),
  definition: typed[`${rating}.definition`].trim(),
});
