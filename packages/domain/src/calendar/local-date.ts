import { type CivilDay, civilDayOf, dayNumber, daysInMonth, isCivilDay } from './civil-day.ts';

/** A calendar day as it is on paper, YYYY-MM-DD. It has no time and no time zone. */
export type LocalDate = string;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a real calendar day: 2018-02-30 is not. */
export function isLocalDate(text: string): boolean {
  const parts = shape.exec(text);
  return parts !== null && isCivilDay(civilDay(parts));
}

/** Year, month and day as numbers. Throws for text that is no date: that is a fault in our code, not in somebody's typing. */
export function civilDayOfDate(date: LocalDate): CivilDay {
  const parts = shape.exec(date);
  if (parts === null || !isCivilDay(civilDay(parts))) {
    throw new RangeError(`‘${date}’ is not a calendar day. Write dates as YYYY-MM-DD.`);
  }
  return civilDay(parts);
}

export function localDate(day: CivilDay): LocalDate {
  if (!isCivilDay(day)) throw new RangeError(`There is no day ${day.year}-${day.month}-${day.day} between year 1 and year 9999.`);
  return [String(day.year).padStart(4, '0'), twoDigits(day.month), twoDigits(day.day)].join('-');
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return localDate(civilDayOf(dayNumber(civilDayOfDate(date)) + days));
}

/** The same day of another month, or that month's last day when it is shorter: 31 January and one month is 28 February. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = civilDayOfDate(date);
  const count = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  return localDate({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

/** How many days the second day is after the first; below 0 where it is before. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(civilDayOfDate(to)) - dayNumber(civilDayOfDate(from));
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(date: LocalDate): number {
  const mondayFirst = (dayNumber(civilDayOfDate(date)) + 3) % 7;
  return ((mondayFirst + 7) % 7) + 1;
}

function civilDay(parts: RegExpExecArray): CivilDay {
  return { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
