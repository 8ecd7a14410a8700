import { ruleReader } from '../rules/rule-reader.ts';
import type { Violation } from '../violation.ts';
import type { AbsenceRule } from './absence-rule.ts';

const most = 100;

/** Reads an absence rule from data that is checked, never trusted: the rule, or every reason why it is not one. */
export function parseAbsenceRule(json: unknown): AbsenceRule | Violation[] {
  const reader = ruleReader('the absence rule');
  const data = reader.record(json, '') ?? {};
  if (reader.violations.length > 0) return reader.violations;
  const number = (name: string, limit = most) => reader.wholeNumber(data[name], name, limit);
  const rule = readRule(data.kind, number);
  if (rule === null) {
    reader.refuse('kind', 'Choose CONSECUTIVE, OPEN_STREAK, WITHIN_LAST or BELOW_PERCENTAGE for {place}.');
  }
  return rule === null || reader.violations.length > 0 ? reader.violations : rule;
}

type ReadNumber = (name: string, limit?: number) => number;

function readRule(kind: unknown, number: ReadNumber): AbsenceRule | null {
  switch (kind) {
    case 'CONSECUTIVE':
    case 'OPEN_STREAK':
      return { kind, misses: number('misses') };
    case 'WITHIN_LAST': {
      const meetings = number('meetings');
      return { kind, meetings, misses: number('misses', meetings) };
    }
    case 'BELOW_PERCENTAGE':
      return { kind, percentage: number('percentage') };
    default:
      return null;
  }
}
