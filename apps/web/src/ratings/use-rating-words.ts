import { type Rating, type RatingWords, usualRatingWords } from '@quorate/domain';
import { useMemo } from 'react';
import { useBoardAndYearOrNone } from '../platform/board-and-year.tsx';

/** What the chosen board calls its ratings, with their letters and definitions. */
export function useRatingWords(): Record<Rating, RatingWords> {
  const stored = useBoardAndYearOrNone()?.board.ratingWords;
  return useMemo(() => ({ ...usualRatingWords, ...Object.fromEntries((stored ?? []).map((words) => [words.rating, words])) }), [stored]);
}
