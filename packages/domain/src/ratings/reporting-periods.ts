import { addDays, addMonths, type LocalDate } from '../calendar/local-date.ts';
import { type Period, reportingYear } from '../calendar/reporting-year.ts';
import { currentRating, type Rated } from './current-rating.ts';
import type { Rating } from './rating.ts';

/**
 * The periods of a reporting year, oldest first: four quarters with three months each. The last one is shorter when the
 * months do not go into twelve.
 * Source: domain arithmetic; a board that meets four times a year hears of its plan by the quarter.
 */
export function reportingPeriods(year: number, monthsEach: number, startsInMonth?: number): Period[] {
  if (!Number.isInteger(monthsEach) || monthsEach < 1) {
    throw new RangeError(`A reporting period cannot have ${monthsEach} months. Use a whole number from 1.`);
  }
  const whole = reportingYear(year, startsInMonth);
  const starts = Array.from({ length: Math.ceil(12 / monthsEach) }, (_, index) => addMonths(whole.from, index * monthsEach));
  return starts.map((from) => ({ from, to: earlier(addDays(addMonths(from, monthsEach), -1), whole.to) }));
}

/**
 * The rating as it stood on the last day of each period, or today in the one that is running; null for a period that has
 * not begun. An update of a later period changes none before it.
 * Source: domain arithmetic, a strip of ratings is a record of what was known then.
 */
export function ratingAtEachPeriodEnd(thing: Rated, periods: readonly Period[], today: LocalDate): (Rating | null)[] {
  return periods.map(({ from, to }) => (from > today ? null : currentRating(thing, earlier(to, today)).rating));
}

function earlier(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? a : b;
}
