import { expect, it } from 'vitest';
import { describeExpression } from './describe-quorum.ts';
import { aSeat } from './quorum.cases.ts';
import type { QuorumExpression } from './quorum-rule.ts';

const everyone = { every: true } as const;
const share = (numerator: number, denominator: number): QuorumExpression => ({
  kind: 'SHARE',
  numerator,
  denominator,
  who: 'seats',
  from: everyone,
});
const count = (atLeast: number): QuorumExpression => ({ kind: 'COUNT', atLeast, who: 'districts', from: everyone });

it.each<[number, QuorumExpression, string]>([
  [1, count(1), 'Seat 1'],
  [2, count(2), 'both districts'],
  [3, count(3), 'all three districts'],
  [29, count(15), 'at least 15 of the 29 districts'],
  [3, count(4), 'at least four districts'],
  [29, share(2, 3), 'at least 20 of the 29 seats (two thirds)'],
  [29, share(2, 5), 'at least twelve of the 29 seats (2/5)'],
  [5, share(1, 1), 'all five seats'],
  [
    4,
    { kind: 'ANY', of: [{ kind: 'PRESENT', who: 'the chair', from: everyone }, count(2)] },
    'the chair or at least two of the four districts',
  ],
])('with %i seats says %j in words', (seats, expression, words) => {
  const members = Array.from({ length: seats }, (_, index) => aSeat(`Seat ${index + 1}`, 'ABSENT'));
  expect(describeExpression(expression, members)).toBe(words);
});
