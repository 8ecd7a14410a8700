import { sentenceCase } from '../words/join-words.ts';
import { counted, numberWord } from '../words/number-word.ts';
import type { AbsenceRule } from './absence-rule.ts';
import { describeThreshold } from './grid-step.ts';

/**
 * The rule in words. A percentage is always followed by what it comes to with that many meetings.
 * Source: domain arithmetic, a threshold is shown with the grid step.
 */
export function describeAbsenceRule(rule: AbsenceRule, meetings: number): string {
  switch (rule.kind) {
    case 'CONSECUTIVE':
      return `${missed(rule.misses)} in a row, at any time in the year.`;
    case 'OPEN_STREAK':
      return `${missed(rule.misses)} in a row, up to the latest one.`;
    case 'WITHIN_LAST':
      return `${missed(rule.misses)} of the last ${counted(rule.meetings, 'expected meeting')}.`;
    case 'BELOW_PERCENTAGE':
      return `Covered at less than ${rule.percentage}% of meetings. ${describeThreshold(rule.percentage, meetings)}`;
  }
}

function missed(misses: number): string {
  const meetings = misses === 1 ? 'meeting' : 'meetings';
  return sentenceCase(`${numberWord(misses)} ${meetings} or more missed`);
}
