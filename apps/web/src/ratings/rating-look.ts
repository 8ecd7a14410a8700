import type { Rating } from '@quorate/domain';
import './ratings.css';

const looks: Record<Rating, string> = {
  COMPLETE: 'rating-complete',
  ON_TRACK: 'rating-on-track',
  AT_RISK: 'rating-at-risk',
  OFF_TRACK: 'rating-off-track',
  NOT_STARTED: 'rating-not-started',
  NO_UPDATE: 'rating-no-update',
};

/** The class that gives a rating its colours; null is a period that has not begun. */
export function ratingLook(rating: Rating | null | undefined): string {
  return rating ? looks[rating] : 'rating-to-come';
}
