import { type GivenRating, givenRatings } from '@quorate/domain';
import { useRatingWords } from './use-rating-words.ts';

/** The ratings that a person may give, as the choices of a form, each with its definition on the chosen board. */
export function useGivenRatings(): readonly { value: GivenRating; label: string; hint: string }[] {
  const words = useRatingWords();
  return givenRatings.map((rating) => ({ value: rating, label: words[rating].word, hint: words[rating].definition }));
}
