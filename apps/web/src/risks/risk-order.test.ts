import { expect, it } from 'vitest';
import { inOrder } from './risk-order.ts';

const risk = (name: string, scores: number[], closedOn: string | null = null) => ({
  name,
  closedOn,
  scores: scores.map((score) => ({ after: { score } })),
});

it('puts open risks in the order of the score they stand at, and closed ones apart', () => {
  const { open, closed } = inOrder([
    risk('was high', [20, 4]),
    risk('closed first', [25], '2018-03-01'),
    risk('is high', [2, 15]),
    risk('closed last', [1], '2018-03-20'),
    risk('is as high', [15]),
  ]);
  expect(open.map(({ name }) => name)).toEqual(['is high', 'is as high', 'was high']);
  expect(closed.map(({ name }) => name)).toEqual(['closed last', 'closed first']);
});
