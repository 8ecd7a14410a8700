import { checkOverallOverride, type Violation } from '@quorate/domain';
import type { OverrideRatingInput } from './ratings.types.ts';
import type { StoredOverride } from './stored-override.types.ts';

/** What must be true of a rating set by hand: it has a reason, and there is one to give back. */
export function checkOverride(input: OverrideRatingInput, title: string, overrides: readonly StoredOverride[]): Violation[] {
  if (input.rating) return checkOverallOverride({ rating: input.rating, reason: input.reason ?? '' }, title);
  if (overrides.at(-1)?.rating) return [];
  return [{ code: 'INVALID', message: `The rule rates ‘${title}’ already. There is nothing to take back.`, field: 'rating' }];
}

/** The same list with one more at its end, which is how it is kept. */
export const withOverride = (
  overrides: readonly StoredOverride[],
  { rating, reason }: OverrideRatingInput,
  { by, on, at }: { by: string; on: string; at: string },
): StoredOverride[] => [...overrides, { rating: rating ?? null, reason: reason?.trim() ?? '', by, on, at }];
