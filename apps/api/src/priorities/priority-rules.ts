import type { Violation } from '@quorate/domain';
import { checkLength, checkText } from '../platform/text-rules.ts';

interface Wanted {
  name: string;
  description: string;
  fromYear: number;
  toYear?: number | null;
  outcomes: readonly string[];
}

/** What must be true of a priority: it has a name, real years in the right order, and outcomes that fit. */
export const checkPriority = (priority: Wanted): Violation[] => [
  ...checkText(priority.name, "the priority's name", 'name', 200),
  ...checkLength(priority.description, 'the description', 'description', 4000),
  ...checkYears(priority),
  ...checkOutcomes(priority.outcomes),
];

function checkYears({ fromYear, toYear }: Wanted): Violation[] {
  const isYear = (year: number) => year >= 1900 && year <= 2199;
  if (!isYear(fromYear)) return [{ code: 'INVALID', message: 'Enter a first year from 1900 to 2199.', field: 'fromYear' }];
  if (toYear === null || toYear === undefined) return [];
  if (!isYear(toYear)) return [{ code: 'INVALID', message: 'Enter a last year from 1900 to 2199.', field: 'toYear' }];
  if (toYear >= fromYear) return [];
  return [{ code: 'INVALID', message: 'The last year must be the same as or after the first year.', field: 'toYear' }];
}

function checkOutcomes(outcomes: readonly string[]): Violation[] {
  if (outcomes.length <= 20 && outcomes.every((outcome) => outcome.length <= 500)) return [];
  return [{ code: 'TOO_LARGE', message: 'Give at most 20 outcomes of at most 500 characters each.', field: 'outcomes' }];
}

export const tidyOutcomes = (outcomes: readonly string[]): string[] => outcomes.map((outcome) => outcome.trim()).filter(Boolean);
