import { civilDayOfDate, isLocalDate } from '../calendar/local-date.ts';
import type { Violation } from '../violation.ts';

export const longestTitle = 200;
export const longestText = 4000;

export function isBlank(text: string | null | undefined): boolean {
  return (text ?? '').trim() === '';
}

/** `name` starts a sentence: "The title of the action". */
export function checkLength(text: string | null | undefined, field: string, name: string, longest: number): Violation | null {
  if ((text ?? '').length <= longest) return null;
  return { code: 'TOO_LARGE', field, message: `${name} must be ${longest} characters or fewer.` };
}

/** A real day in a year that is no slip of the hand. No date at all is in order. */
export function checkDate(date: string | null | undefined, field: string, name: string): Violation | null {
  if (!date) return null;
  if (!isLocalDate(date)) return { code: 'INVALID', field, message: `${name} must be a real date, such as 12 June 2017.` };
  const { year } = civilDayOfDate(date);
  if (year >= 1900 && year <= 2199) return null;
  return { code: 'INVALID', field, message: `${name} is in the year ${year}. Enter a year from 1900 to 2199.` };
}
