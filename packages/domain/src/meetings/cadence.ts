import { daysInMonth } from '../calendar/civil-day.ts';
import { addDays, civilDayOfDate, type LocalDate, localDate, weekday } from '../calendar/local-date.ts';
import type { Period } from '../calendar/reporting-year.ts';

/** Day 31 means the last day of a shorter month. Week 5 means the last such weekday of the month. */
export type MeetingDay = { day: number } | { weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7; week: 1 | 2 | 3 | 4 | 5 };

/**
 * How often a group meets: every so many months counted from a month it meets in, on a day of the month, and not in
 * months in which another group meets.
 */
export interface Cadence {
  everyMonths: 1 | 2 | 3 | 4 | 6 | 12;
  /** 1 to 12: one of the months it meets in. 6 with every three months is June, September, December, March. */
  countedFromMonth: number;
  on: MeetingDay;
  /** The group whose meetings keep this one away from a month. */
  exceptMonthsWith?: { groupId: string } | null;
}

/**
 * The dates a cadence gives in a period. `otherMeetings` are the dates of the group it keeps clear of.
 * Source: Staffordshire Safeguarding Children Board annual report 2017/18, "Executive monthly, except months with a
 * Board meeting".
 */
export function cadenceDates(cadence: Cadence, period: Period, otherMeetings: readonly LocalDate[] = []): LocalDate[] {
  const taken = new Set(cadence.exceptMonthsWith ? otherMeetings.map(monthOf) : []);
  return monthsOf(period)
    .filter((month) => isMeetingMonth(cadence, month) && !taken.has(month))
    .map((month) => dayIn(month, cadence.on))
    .filter((date) => period.from <= date && date <= period.to);
}

/** The month as a count, so that months can be compared and stepped over year ends. */
export function monthOf(date: LocalDate): number {
  const { year, month } = civilDayOfDate(date);
  return year * 12 + month - 1;
}

function monthsOf(period: Period): number[] {
  const first = monthOf(period.from);
  const count = Math.max(0, monthOf(period.to) - first + 1);
  return Array.from({ length: count }, (_, index) => first + index);
}

function isMeetingMonth(cadence: Cadence, month: number): boolean {
  return (month - (cadence.countedFromMonth - 1)) % cadence.everyMonths === 0;
}

function dayIn(monthCount: number, on: MeetingDay): LocalDate {
  const year = Math.floor(monthCount / 12);
  const month = (monthCount % 12) + 1;
  const length = daysInMonth(year, month);
  if ('day' in on) return localDate({ year, month, day: Math.min(on.day, length) });
  const first = localDate({ year, month, day: 1 });
  const offset = ((on.weekday - weekday(first) + 7) % 7) + (on.week - 1) * 7;
  return addDays(first, offset < length ? offset : offset - 7);
}
