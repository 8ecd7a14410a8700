import type { GivenRating } from '@quorate/domain';

/** That a person set an overall rating otherwise than the rule does, or gave it back to the rule. */
export interface StoredOverride {
  /** Null: the rule decides again from this day on. */
  rating: GivenRating | null;
  reason: string;
  /** The name of the person. */
  by: string;
  /** The day it holds from, and the instant it was done. */
  on: string;
  at: string;
}

/** The override that held on a day; none where the rule decided. */
export function overrideOn(overrides: readonly StoredOverride[], day: string): (StoredOverride & { rating: GivenRating }) | null {
  const last = overrides.findLast((override) => override.on <= day);
  return last?.rating ? { ...last, rating: last.rating } : null;
}
