import { dateForms } from './date-forms.ts';
import { type DateReading, emptyReading } from './date-reading.ts';
import { tidyDateText } from './tidy-date-text.ts';
import { isAllowedBesideDate } from './words-beside-date.ts';

const longestHeading = 120;

/** Reads a heading such as "AGM 11/12/19", "Mon 12 June" or "Sept 2017"; null when it is no date. */
export function readDate(text: string): DateReading | null {
  if (text.length > longestHeading) return null;
  const tidy = tidyDateText(text);
  for (const { pattern, read } of dateForms) {
    const match = pattern.exec(tidy);
    if (match === null) continue;
    const reading = { ...emptyReading, ...read(match.groups ?? {}) };
    const beside = `${tidy.slice(0, match.index)} ${tidy.slice(match.index + match[0].length)}`;
    return isAllowedBesideDate(beside, reading) && isPossible(reading) ? reading : null;
  }
  return null;
}

function isPossible({ day, month, year, isWeak }: DateReading): boolean {
  if (year !== null && (year < 1950 || year > 2099)) return false;
  return !isWeak || isWithin(day, 31, month, 12);
}

function isWithin(day: number | null, lastDay: number, month: number | null, lastMonth: number): boolean {
  return day !== null && month !== null && day >= 1 && day <= lastDay && month >= 1 && month <= lastMonth;
}
