import { expect, it } from 'vitest';
import { checkDiscard } from './check-discard.ts';

it.each([
  ['DRAFT', undefined],
  ['SUBMITTED', 'This report is submitted, so it is not discarded. Return it to its author first.'],
  ['PRESENTED', 'This report was presented to the board, so it stays.'],
] as const)('answers for a report that is %s: %s', (state, message) => {
  expect(checkDiscard(state)[0]?.message).toBe(message);
});
