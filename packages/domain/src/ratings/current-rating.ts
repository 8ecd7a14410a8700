import { addDays, addMonths, type LocalDate } from '../calendar/local-date.ts';
import { inDateOrder } from './in-date-order.ts';
import type { GivenRating, Rating } from './rating.ts';

export interface RatedUpdate {
  date: LocalDate;
  rating: GivenRating;
}

/** Anything that is reported on: a priority, an action, a plan. */
export interface Rated {
  start?: LocalDate | null;
  updates: readonly RatedUpdate[];
  /** An update is due this many months after the one before, or after the start. */
  updateEveryMonths: number;
}

export interface CurrentRating {
  rating: Rating;
  /** The first day of this rating, over updates that repeat it; null when no update and no missed day tells. */
  since: LocalDate | null;
  lastUpdate: LocalDate | null;
  /** The last day on which the next update is in time; null when it is complete, or was due from the beginning. */
  updateDueBy: LocalDate | null;
  /** The rating given before this one: for NO_UPDATE the last that was given. */
  before: GivenRating | null;
}

/**
 * How a thing stands today. A rating is good for the period and no longer: after that it is not known, and the last
 * green is never shown for it. Nobody has to save anything for that; the day alone does it. What is complete stays
 * complete. What has not begun owes its first update one period after its start; without a start date it owes one now.
 * Source: domain arithmetic; a rating says how things stood on the day it was given.
 */
export function currentRating(thing: Rated, today: LocalDate): CurrentRating {
  const updates = inDateOrder(thing.updates.filter(({ date }) => date <= today));
  const last = updates.at(-1);
  const dates = { lastUpdate: last?.date ?? null, updateDueBy: dueBy(thing, last) };
  if (isOverdue(thing, last, today)) {
    const since = dates.updateDueBy && addDays(dates.updateDueBy, 1);
    return { rating: 'NO_UPDATE', since, before: last?.rating ?? null, ...dates };
  }
  if (!last) return { rating: 'NOT_STARTED', since: null, before: null, ...dates };
  return { rating: last.rating, since: heldSince(thing, updates), before: updates.at(-2)?.rating ?? null, ...dates };
}

function dueBy(thing: Rated, last: RatedUpdate | undefined): LocalDate | null {
  if (last?.rating === 'COMPLETE') return null;
  const hasBegun = last !== undefined && last.rating !== 'NOT_STARTED';
  const from = hasBegun ? last.date : later(last?.date, thing.start);
  return from && addMonths(from, thing.updateEveryMonths);
}

function isOverdue(thing: Rated, last: RatedUpdate | undefined, today: LocalDate): boolean {
  const due = dueBy(thing, last);
  return last?.rating !== 'COMPLETE' && (due === null || due < today);
}

function heldSince(thing: Rated, updates: readonly RatedUpdate[]): LocalDate | null {
  const first = updates.findLastIndex((update, index) => {
    const before = updates[index - 1];
    return before?.rating !== update.rating || isOverdue(thing, before, addDays(update.date, -1));
  });
  return updates[first]?.date ?? null;
}

function later(a: LocalDate | null | undefined, b: LocalDate | null | undefined): LocalDate | null {
  if (!a || !b) return a || b || null;
  return a > b ? a : b;
}
