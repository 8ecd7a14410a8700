import { civilDayOfDate, type LocalDate } from './local-date.ts';
import { monthNames } from './month-names.ts';

/** "12 June 2017" */
export function formatDate(date: LocalDate): string {
  return `${civilDayOfDate(date).day} ${formatMonth(date)}`;
}

/** "June 2017" */
export function formatMonth(date: LocalDate): string {
  return `${monthName(date)} ${civilDayOfDate(date).year}`;
}

/** "Jun 2017" */
export function formatShortMonth(date: LocalDate): string {
  return `${monthName(date).slice(0, 3)} ${civilDayOfDate(date).year}`;
}

function monthName(date: LocalDate): string {
  return monthNames[civilDayOfDate(date).month - 1] ?? '';
}
