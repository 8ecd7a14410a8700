import {
  type BurnUpPoint,
  burnUp,
  type CurrentRating,
  currentRating,
  formatDate,
  type OverallRating,
  overallRating,
  type Period,
  type Progress,
  progressOf,
  type Rating,
  type RatingChange,
  type RatingWords,
  ratingChange,
} from '@quorate/domain';
import { actionsOn, type RatedAction, type RatedPlan } from './rated-plan.types.ts';
import { overrideOn, type StoredOverride } from './stored-override.types.ts';

/** An overall rating with who set it, where a person did. */
export interface Standing extends OverallRating {
  by: string | null;
  on: string | null;
}

type Words = Record<Rating, RatingWords>;

export const actionRating = (plan: RatedPlan, action: RatedAction, day: string): CurrentRating =>
  currentRating({ start: action.start, updates: action.updates, updateEveryMonths: plan.updateEveryMonths }, day);

const partsOn = (plan: RatedPlan, day: string): Rating[] => actionsOn(plan, day).map((action) => actionRating(plan, action, day).rating);

/** A plan's rating on a day: its actions are the parts. */
export const planStanding = (plan: RatedPlan, day: string, words: Words): Standing =>
  standing(partsOn(plan, day), plan.overrides, day, words);

/** A priority's rating on a day: its plans are the parts, with what was set by hand. One plan alone says why in its own words. */
export function priorityStanding(plans: readonly RatedPlan[], overrides: readonly StoredOverride[], day: string, words: Words): Standing {
  const parts = plans.map((plan) => planStanding(plan, day, words));
  const whole = standing(
    parts.map((part) => part.rating),
    overrides,
    day,
    words,
  );
  const [only] = parts;
  return only && parts.length === 1 ? { ...whole, because: whyOf(only) } : whole;
}

/** A priority's rating on an earlier day, and how it changed; none where nothing had been said by then. */
export function ratingSince(
  plans: readonly RatedPlan[],
  overrides: readonly StoredOverride[],
  days: { since: string | null; today: string },
  words: Words,
): { before: Rating | null; change: RatingChange } {
  const ratingOn = (day: string) => priorityStanding(plans, overrides, day, words).rating;
  const before = days.since !== null && wasSaid(plans, overrides, days.since) ? ratingOn(days.since) : null;
  return { before, change: ratingChange(before, ratingOn(days.today)) };
}

const wasSaid = (plans: readonly RatedPlan[], overrides: readonly StoredOverride[], day: string): boolean =>
  [...overrides, ...plans.flatMap((plan) => plan.overrides)].some((override) => override.on <= day) ||
  plans.some((plan) => plan.actions.some((action) => action.updates.some((update) => update.date <= day)));

const whyOf = ({ isOverridden, by, on, reason, because }: Standing): string =>
  isOverridden && on ? `${by} set the plan's rating on ${formatDate(on)}: ${reason}` : because;

function standing(parts: readonly Rating[], overrides: readonly StoredOverride[], day: string, words: Words): Standing {
  const override = overrideOn(overrides, day);
  const overall = overallRating(parts, override, words);
  return { ...overall, by: overall.isOverridden ? (override?.by ?? null) : null, on: overall.isOverridden ? (override?.on ?? null) : null };
}

/** How many actions of these plans stand where on a day. */
export const progressOn = (plans: readonly RatedPlan[], day: string): Progress => progressOf(plans.flatMap((plan) => partsOn(plan, day)));

/** A rating at the end of each period, or today in the one that is running; null for one that has not begun. */
export const stripOf = (periods: readonly Period[], today: string, ratingOn: (day: string) => Rating) =>
  periods.map(({ from, to }) => ({ from, to, rating: from > today ? null : ratingOn(to < today ? to : today) }));

/** Actions done against actions planned, by month. */
export const burnUpOf = (plans: readonly RatedPlan[], period: Period, today: string): BurnUpPoint[] =>
  burnUp(
    plans.flatMap((plan) => actionsOn(plan, today).map((action) => ({ due: action.due, completedOn: completedOn(plan, action, today) }))),
    period,
    today,
  );

function completedOn(plan: RatedPlan, action: RatedAction, today: string): string | null {
  const { rating, since } = actionRating(plan, action, today);
  return rating === 'COMPLETE' ? since : null;
}
