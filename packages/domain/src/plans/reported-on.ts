import { formatDate, formatMonth } from '../calendar/format-date.ts';
import { lastDayKnown } from '../calendar/last-day-known.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Violation } from '../violation.ts';

/**
 * The day that a table of progress tells of. A month is its last day, or today while it runs; a table without a date
 * tells of today; and none tells of a day to come.
 * Source: Stockton-on-Tees Local Safeguarding Children Board review, "Progress presented to Committee Dec 2017".
 */
export function reportedOn(asOf: string | null, today: LocalDate): { date: LocalDate; violations: Violation[] } {
  const date = lastDayKnown(asOf) ?? today;
  if (date <= today) return { date, violations: [] };
  if (asOf === today.slice(0, 7)) return { date: today, violations: [] };
  const said = asOf === date ? formatDate(date) : formatMonth(date);
  const message = `${said} is still to come. Say on which day the progress was reported: today or earlier.`;
  return { date: today, violations: [{ code: 'INVALID', field: 'asOf', message }] };
}
