import type { Violation } from '@quorate/domain';

/** Text a person typed: not blank, not longer than its column. Trims nothing; ask for `.trim()` where it is stored. */
export function checkText(text: string | null | undefined, label: string, field: string, most: number): Violation[] {
  if (!text?.trim()) return [{ code: 'REQUIRED', message: `Enter ${label}.`, field }];
  return checkLength(text, label, field, most);
}

/** Text that may be left out. */
export function checkLength(text: string | null | undefined, label: string, field: string, most: number): Violation[] {
  if ((text ?? '').length <= most) return [];
  return [{ code: 'TOO_LARGE', message: `Shorten ${label} to ${most} characters or fewer.`, field }];
}

/** A day in a year that is no slip of the hand. */
export function checkDay(date: string, label: string, field: string): Violation[] {
  if (date >= '1900-01-01' && date <= '2199-12-31') return [];
  return [{ code: 'INVALID', message: `Enter ${label} in a year from 1900 to 2199.`, field }];
}

/** What is stored of text that may be left out: trimmed, and null rather than blank. */
export const orNull = (text: string | null | undefined): string | null => text?.trim() || null;
