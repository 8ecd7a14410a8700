import type { LocalDate } from '../calendar/local-date.ts';
import type { Rating } from '../ratings/rating.ts';
import { isBlank } from './check-field.ts';

/**
 * Late is past the due day and not complete, however well the work is going. On the due day itself it is in time.
 * Source: domain arithmetic; a chair asks for what is late and not explained.
 */
export function isLate(action: { due?: LocalDate | null }, rating: Rating, today: LocalDate): boolean {
  return rating !== 'COMPLETE' && !!action.due && action.due < today;
}

/**
 * Off track and nobody has said how it is to recover: the board has a decision to take.
 * Source: the project's own definition of off track.
 */
export function offTrackWithoutRecovery(rating: Rating, recovery: string | null | undefined): boolean {
  return rating === 'OFF_TRACK' && isBlank(recovery);
}
