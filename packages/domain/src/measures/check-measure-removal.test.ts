import { expect, it } from 'vitest';
import { checkMeasureRemoval } from './check-measure-removal.ts';

it.each([
  [0, undefined],
  [1, '‘Re-referrals’ has 1 value, so it stays. If it is wrong, take it out first.'],
  [4, '‘Re-referrals’ has 4 values, so it stays. If they are wrong, take them out first.'],
])('answers for a measure with %i values: %s', (values, message) => {
  expect(checkMeasureRemoval({ name: 'Re-referrals', values })[0]?.message).toBe(message);
});
