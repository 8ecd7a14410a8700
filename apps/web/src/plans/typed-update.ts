import { checkUpdate, type GivenRating, type RatedUpdate, type RatingWords, type UpdateFacts } from '@quorate/domain';
import { readTypedDates } from '../platform/typed-dates.ts';
import { type FormError, toFormErrors } from '../platform/user-errors.ts';

/** An update as it is typed; fields are named as the server names them. */
export interface TypedUpdate {
  date: string;
  rating: GivenRating | null;
  percentage: string;
  narrative: string;
  evidence: string;
  impactStatement: string;
  recovery: string;
}

export interface ActionToUpdate {
  title: string;
  start?: string | null;
  /** The update before this one, if there is one. */
  latest: RatedUpdate | null;
}

/** What is behind plan says how it is to recover. */
export const asksForRecovery = (rating: GivenRating | null): boolean => rating === 'AT_RISK' || rating === 'OFF_TRACK';

/** Reads an update and judges it by the rules that the server goes by. Null where it cannot be read. */
export function readTypedUpdate(
  typed: TypedUpdate,
  { title, start, latest }: ActionToUpdate,
  today: string,
  words: Record<GivenRating, RatingWords>,
): { update: UpdateFacts | null; errors: FormError[] } {
  const { dates, errors: slips } = readTypedDates({ date: typed.date }, ['date']);
  const { rating } = typed;
  const errors = rating ? slips : [{ field: 'rating', message: `Choose how ‘${title}’ stands.` }, ...slips];
  if (!rating || !dates.date) return { update: null, errors };
  const update = {
    date: dates.date,
    rating,
    percentage: readPercentage(typed.percentage),
    narrative: typed.narrative.trim(),
    evidence: typed.evidence.trim() || null,
    impactStatement: typed.impactStatement.trim() || null,
    recovery: asksForRecovery(rating) ? typed.recovery.trim() || null : null,
  };
  return { update, errors: toFormErrors(checkUpdate(update, { title, start }, latest, today, words)) };
}

/** "60" and "60 %" are 60, nothing is null, and anything else is no number, which the rules refuse. */
function readPercentage(text: string): number | null {
  const digits = text.trim().replace(/\s*%$/, '');
  if (digits === '') return null;
  return /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
}
