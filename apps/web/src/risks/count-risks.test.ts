import { expect, it } from 'vitest';
import { countRisks } from './count-risks.ts';

it('counts each risk once, in the row of its likelihood and the column of its impact', () => {
  const rows = countRisks([
    { likelihood: 3, impact: 5 },
    { likelihood: 3, impact: 5 },
    { likelihood: 1, impact: 2 },
  ]);
  expect(rows.map(({ likelihood }) => likelihood)).toEqual([5, 4, 3, 2, 1]);
  expect(rows.map(({ counts }) => counts.map(({ count }) => count))).toEqual([
    [0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0],
    [0, 0, 0, 0, 2],
    [0, 0, 0, 0, 0],
    [0, 1, 0, 0, 0],
  ]);
});
