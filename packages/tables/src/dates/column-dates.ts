import { calendarDate } from './calendar-date.ts';
import type { DateReading } from './date-reading.ts';
import { fillYears } from './fill-years.ts';
import { readDate } from './read-date.ts';
import { settleDaysOrYears } from './settle-days-or-years.ts';
import { settleTriples } from './settle-triples.ts';
import { isYearFirstTemplate } from './template-date.ts';
import type { YearSpan } from './years-in-text.ts';

export interface ColumnDate {
  date: string | null;
  knownTo: 'DAY' | 'MONTH' | null;
  /** Why a heading that looks like a date has none, or has a placed one. */
  doubt: 'NO_SUCH_DAY' | 'MONTH_FIRST' | 'NO_YEAR' | 'QUARTER' | null;
}

/**
 * The dates of a set of headings, read together: one heading alone often leaves open which number is the year, or
 * leaves the year out. British order, day first, unless the whole set can only be read year first.
 */
export function columnDates(labels: readonly string[], years: YearSpan | null): ColumnDate[] {
  const read = labels.map((label) => readDate(label));
  const settled = settleDaysOrYears(settleTriples(read, labels.some(isYearFirstTemplate), years));
  const dates = fillYears(settled, years);
  return isMonthFirst(dates)
    ? dates.map((reading) => ({ ...undated, doubt: reading === null ? null : 'MONTH_FIRST' }))
    : dates.map(toColumnDate);
}

const undated = { date: null, knownTo: null, doubt: null };

/** "1/10/2023, 1/24/2023": one is no date day first, and all are dates month first, so none of them can be trusted. */
function isMonthFirst(dates: readonly (DateReading | null)[]): boolean {
  const days = dates.flatMap((reading) => (reading?.day == null || reading.month === null ? [] : [reading.day]));
  const months = dates.flatMap((reading) => (reading?.day == null ? [] : (reading.month ?? [])));
  return days.length > 1 && days.every((day) => day <= 12) && months.some((month) => month > 12 && month <= 31);
}

function toColumnDate(reading: DateReading | null): ColumnDate {
  if (reading === null) return undated;
  const { day, month, year, quarter } = reading;
  if (month === null) return undated;
  if (month > 12 || (day !== null && day > 31)) return { date: null, knownTo: null, doubt: 'NO_SUCH_DAY' };
  if (year === null) return { date: null, knownTo: null, doubt: 'NO_YEAR' };
  const date = calendarDate(year, month, day ?? 1);
  if (date === null) return { date: null, knownTo: null, doubt: 'NO_SUCH_DAY' };
  return { date, knownTo: day === null ? 'MONTH' : 'DAY', doubt: quarter === null ? null : 'QUARTER' };
}
