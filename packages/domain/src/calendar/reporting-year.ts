import { addDays, addMonths, civilDayOfDate, type LocalDate, localDate } from './local-date.ts';

/** Both ends are included. */
export interface Period {
  from: LocalDate;
  to: LocalDate;
}

const april = 4;

/**
 * The reporting year runs from 1 April to 31 March and is stored as its first calendar year: 2017 is 2017/18.
 * Source: Staffordshire Safeguarding Children Board annual report 2017/18.
 */
export function reportingYear(year: number, startsInMonth = april): Period {
  const from = localDate({ year, month: startsInMonth, day: 1 });
  return { from, to: addDays(addMonths(from, 12), -1) };
}

export function reportingYearOf(date: LocalDate, startsInMonth = april): number {
  const { year, month } = civilDayOfDate(date);
  return month >= startsInMonth ? year : year - 1;
}

/** "2017/18", or "2017" for a year that starts in January. */
export function reportingYearLabel(year: number, startsInMonth = april): string {
  if (startsInMonth === 1) return String(year);
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}
