import type { GivenRating } from '@quorate/domain';

export interface RatingReading {
  /** null: it says that there is nothing to rate, or something unknown. */
  rating: GivenRating | null;
  /** False when a person has to confirm it. */
  isSure: boolean;
}
