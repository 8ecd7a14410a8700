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

/** What is stored of text that may be left out: trimmed, and null rather than blank. */
export const orNull = (text: string | null | undefined): string | null => text?.trim() || null;
