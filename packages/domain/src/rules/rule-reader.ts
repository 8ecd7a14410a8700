import type { Violation } from '../violation.ts';

/** Reads untrusted data a value at a time and keeps every reason to refuse it. A refused value reads as an empty one. */
export interface RuleReader {
  violations: Violation[];
  refuse(path: string, message: string, code?: Violation['code']): void;
  record(value: unknown, path: string): Record<string, unknown> | null;
  wholeNumber(value: unknown, path: string, most: number): number;
  text(value: unknown, path: string, longest: number): string;
  list(value: unknown, path: string, most: number): unknown[];
}

/** `subject` names the thing in every message: "the quorum rule". */
export function ruleReader(subject: string): RuleReader {
  const violations: Violation[] = [];
  const refuse: RuleReader['refuse'] = (path, message, code = 'INVALID') => {
    const place = path === '' ? subject : `‘${path}’ in ${subject}`;
    violations.push({ code, message: message.replace('{place}', () => place), ...(path !== '' && { field: path }) });
  };
  return {
    violations,
    refuse,
    record(value, path) {
      if (isRecord(value)) return value;
      refuse(path, 'Give {place} as an object with a kind.');
      return null;
    },
    wholeNumber(value, path, most) {
      if (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most) return Number(value);
      refuse(path, `Enter a whole number from 1 to ${most} for {place}.`);
      return 1;
    },
    text(value, path, longest) {
      if (typeof value === 'string' && value.length <= longest && value.trim() !== '') return value.trim();
      refuse(path, `Enter {place} in words, using ${longest} characters or fewer.`);
      return '';
    },
    list(value, path, most) {
      if (Array.isArray(value) && value.length >= 1 && value.length <= most) return value;
      const isTooLong = Array.isArray(value) && value.length > most;
      refuse(path, `List from 1 to ${most} items in {place}.`, isTooLong ? 'TOO_LARGE' : 'INVALID');
      return [];
    },
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
