import { type Progress, progressOf } from '../plans/progress.ts';
import { type Violation, violationsOf } from '../violation.ts';
import { describeOverallRule, whyOverall } from './describe-overall-rating.ts';
import { type GivenRating, type Rating, type RatingWords, usualRatingWords } from './rating.ts';

export interface OverallRating {
  rating: Rating;
  /** The whole rule in words, to be printed beside the rating. */
  rule: string;
  /** What the rule comes to with these parts: "1 of 9 parts is ‘Off track’." It stays when the rating is overridden. */
  because: string;
  isOverridden: boolean;
  reason: string | null;
}

export interface RatingOverride {
  rating: GivenRating;
  reason: string;
}

/**
 * One rating for many parts, by a rule that never grows better when a part grows worse. A person may rate otherwise with
 * a reason. While half or more of the parts are not known an override does not stand either, or an old green would
 * outlive the updates it came from.
 * Source: domain arithmetic; the rule is the project's own and is printed in words wherever the rating is shown.
 */
export function overallRating(
  parts: readonly Rating[],
  override?: RatingOverride | null,
  words: Record<Rating, RatingWords> = usualRatingWords,
): OverallRating {
  const progress = progressOf(parts);
  const rating = ruledRating(progress);
  const reason = rating === 'NO_UPDATE' ? '' : (override?.reason ?? '').trim();
  const told = { rule: describeOverallRule(words), because: whyOverall(progress, rating, words) };
  if (!override || reason === '') return { rating, ...told, isOverridden: false, reason: null };
  return { rating: override.rating, ...told, isOverridden: true, reason };
}

/** An overall rating that differs from the rule needs a reason. `title` names what is rated: "Neglect". */
export function checkOverallOverride(override: RatingOverride, title: string): Violation[] {
  const message = `Give a reason for rating ‘${title}’ otherwise than the rule does.`;
  return violationsOf([override.reason.trim() === '' ? { code: 'REQUIRED', field: 'reason', message } : null]);
}

function ruledRating({ offTrack, noUpdate, atRisk, notStarted, complete, total }: Progress): Rating {
  if (offTrack > 0) return 'OFF_TRACK';
  if (noUpdate > 0 && noUpdate * 2 >= total) return 'NO_UPDATE';
  if (atRisk + noUpdate > 0) return 'AT_RISK';
  if (notStarted === total) return 'NOT_STARTED';
  return complete === total ? 'COMPLETE' : 'ON_TRACK';
}
