import type { Rating } from '@quorate/domain';
import { ratingLook } from './rating-look.ts';
import { useRatingWords } from './use-rating-words.ts';

/** A rating as the board calls it: its letter in its colour, and its word. */
export function RatingChip({ rating }: { rating: Rating }) {
  const { letter, word } = useRatingWords()[rating];
  return (
    <span className={`rating-chip ${ratingLook(rating)}`}>
      <span className="rating-letter" aria-hidden="true">
        {letter}
      </span>
      {word}
    </span>
  );
}
