import { expect, it } from 'vitest';
import { parseAbsenceRule } from './parse-absence-rule.ts';

it.each([
  [{ kind: 'CONSECUTIVE', misses: 2 }],
  [{ kind: 'OPEN_STREAK', misses: 2 }],
  [{ kind: 'WITHIN_LAST', misses: 3, meetings: 12 }],
  [{ kind: 'BELOW_PERCENTAGE', percentage: 80 }],
])('reads %j', (rule) => {
  expect(parseAbsenceRule({ ...rule, extra: true })).toEqual(rule);
});

it.each([
  [null, 'Give the absence rule as an object with a kind.'],
  [{ kind: 'SOMETIMES' }, 'Choose CONSECUTIVE, OPEN_STREAK, WITHIN_LAST or BELOW_PERCENTAGE for ‘kind’ in the absence rule.'],
  [{ kind: 'CONSECUTIVE', misses: 0 }, 'Enter a whole number from 1 to 100 for ‘misses’ in the absence rule.'],
  [{ kind: 'WITHIN_LAST', misses: 4, meetings: 3 }, 'Enter a whole number from 1 to 3 for ‘misses’ in the absence rule.'],
])('refuses %j', (json, message) => {
  expect(parseAbsenceRule(json)).toMatchObject([{ code: 'INVALID', message }]);
});
