import { isCivilDay } from './civil-day.ts';
import { type LocalDate, localDate, weekday } from './local-date.ts';
import { monthFromName, weekdayFromName } from './month-names.ts';

const longestDate = 40;
const numeric = /^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/;
const named = /^(?:([a-z]{3,9})\.?,? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d{2})$/i;
const written = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * A date as people in the United Kingdom write it: day first, with slashes, dots, dashes or the month's name.
 * Gives null for anything else. 3/27/2026 is refused because there is no month 27, and is never turned round.
 * Source: GOV.UK style, dates are day, month, year.
 */
export function parseUkDate(text: string): LocalDate | null {
  if (text.length > longestDate) return null;
  const tidy = text.trim().replace(/\s+/g, ' ');
  return parseWritten(tidy) ?? parseNumeric(tidy) ?? parseNamed(tidy);
}

function parseWritten(text: string): LocalDate | null {
  const parts = written.exec(text);
  return parts && realDate(parts[1], Number(parts[2]), parts[3]);
}

function parseNumeric(text: string): LocalDate | null {
  const parts = numeric.exec(text);
  return parts && realDate(parts[4], Number(parts[3]), parts[1]);
}

// "Monday 27 March 2026" was a Friday: one of the two is a slip, so the date is refused and not guessed.
function parseNamed(text: string): LocalDate | null {
  const parts = named.exec(text);
  if (!parts) return null;
  const month = monthFromName(parts[3] ?? '');
  const date = month === null ? null : realDate(parts[4], month, parts[2]);
  if (date === null || parts[1] === undefined) return date;
  return weekdayFromName(parts[1]) === weekday(date) ? date : null;
}

// A year far from living memory is a slip of the keyboard: 27/03/0206.
function realDate(yearText: string | undefined, month: number, dayText: string | undefined): LocalDate | null {
  const day = { year: fullYear(yearText ?? ''), month, day: Number(dayText) };
  return day.year >= 1900 && day.year <= 2199 && isCivilDay(day) ? localDate(day) : null;
}

// Two digits up to 79 are this century. The year is fixed here so that the same text is the same date for ever.
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 80 ? 2000 + year : 1900 + year;
}
