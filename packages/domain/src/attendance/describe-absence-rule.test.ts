import { expect, it } from 'vitest';
import type { AbsenceRule } from './absence-rule.ts';
import { describeAbsenceRule } from './describe-absence-rule.ts';

it.each<[AbsenceRule, string]>([
  [{ kind: 'CONSECUTIVE', misses: 2 }, 'Two meetings or more missed in a row, at any time in the year.'],
  [{ kind: 'OPEN_STREAK', misses: 3 }, 'Three meetings or more missed in a row, up to the latest one.'],
  [{ kind: 'WITHIN_LAST', misses: 3, meetings: 12 }, 'Three meetings or more missed of the last 12 expected meetings.'],
  [
    { kind: 'BELOW_PERCENTAGE', percentage: 80 },
    'Covered at less than 80% of meetings. With 4 meetings, one meeting is 25 points, so 80% means missing none.',
  ],
])('says %j in words', (rule, words) => {
  expect(describeAbsenceRule(rule, 4)).toBe(words);
});
