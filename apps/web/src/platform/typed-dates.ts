import { formatDate, parseUkDate } from '@quorate/domain';
import type { FormError } from './user-errors.ts';

export interface TypedDates<Name extends string> {
  /** YYYY-MM-DD, or null where nothing was typed. */
  dates: Record<Name, string | null>;
  errors: FormError[];
}

/** Reads the date fields of a form. A field that is not in `required` may be left empty. */
export function readTypedDates<Name extends string>(
  typed: Record<Name, string>,
  required: readonly NoInfer<Name>[] = [],
): TypedDates<Name> {
  const dates = {} as Record<Name, string | null>;
  const errors: FormError[] = [];
  for (const [name, text] of Object.entries(typed) as [Name, string][]) {
    dates[name] = parseUkDate(text.trim());
    if (text.trim() === '' && required.includes(name)) errors.push({ field: name, message: 'Enter a date, such as 27 March 2026.' });
    if (text.trim() !== '' && dates[name] === null)
      errors.push({ field: name, message: `'${text.trim()}' is not a date. Enter one such as 27 March 2026.` });
  }
  return { dates, errors };
}

/** A typed date in words, "27 March 2026"; what is no date stays as it was typed. */
export function writeTypedDate(typed: string): string {
  const date = parseUkDate(typed.trim());
  return date ? formatDate(date) : typed;
}

/** A date as people type it, 27/3/2026; nothing for none. */
export function typeDate(date: string | null | undefined): string {
  if (!date) return '';
  const [year, month, day] = date.split('-').map(Number);
  return `${day}/${month}/${year}`;
}
