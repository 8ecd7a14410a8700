import { type GivenRating, givenRatings } from '@quorate/domain';
import { useRatingWords } from '../ratings/use-rating-words.ts';

/** The ratings that a person may give, for a list: "A At risk". */
export function usePlanImportRatings(): { value: GivenRating; label: string }[] {
  const words = useRatingWords();
  return givenRatings.map((rating) => ({ value: rating, label: `${words[rating].letter} ${words[rating].word}` }));
}
