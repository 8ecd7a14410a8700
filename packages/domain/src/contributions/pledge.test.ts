import { expect, it } from 'vitest';
import { pledgeState } from './pledge.ts';

it.each([
  [null, null, 'NONE'],
  [null, 100, 'NONE'],
  [100, null, 'OPEN'],
  [100, 100, 'CONFIRMED'],
  [0, 0, 'CONFIRMED'],
  [120, 100, 'CHANGED'],
] as const)('what is agreed at %s and was confirmed at %s is %s', (agreed, confirmed, state) => {
  expect(pledgeState(agreed, confirmed)).toBe(state);
});
