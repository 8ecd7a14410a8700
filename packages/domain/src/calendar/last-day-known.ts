import { daysInMonth } from './civil-day.ts';
import { isLocalDate, type LocalDate } from './local-date.ts';

const month = /^(\d{4})-(\d{2})$/;

/**
 * The last day that a written date can mean: the day itself, or the last of a month that is all that is known ("2017-04"
 * is 30 April 2017). Null for anything else.
 * Source: domain arithmetic, something due in a month is in time until that month is over.
 */
export function lastDayKnown(date: string | null): LocalDate | null {
  if (date === null || isLocalDate(date)) return date;
  const parts = month.exec(date);
  if (!parts) return null;
  const days = daysInMonth(Number(parts[1]), Number(parts[2]));
  const day = `${date}-${days}`;
  return isLocalDate(day) ? day : null;
}
