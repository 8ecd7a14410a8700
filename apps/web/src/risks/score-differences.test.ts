import { expect, it } from 'vitest';
import { scoreDifferences } from './score-differences.ts';
import { nothingScored, typeScores } from './typed-scores.ts';

it('says each level with its word beside what is chosen, and nothing for what is not chosen', () => {
  const saved = { ...typeScores({ before: { likelihood: 4, impact: 5 }, after: { likelihood: 2, impact: 1 } }), reviewOn: '30/6/2018' };
  expect(scoreDifferences(saved, { ...nothingScored, 'after.impact': '3', reviewOn: 'soon' })).toEqual([
    { name: 'Likelihood before controls', saved: '4 Likely', typed: '' },
    { name: 'Impact before controls', saved: '5 Catastrophic', typed: '' },
    { name: 'Likelihood after controls', saved: '2 Unlikely', typed: '' },
    { name: 'Impact after controls', saved: '1 Negligible', typed: '3 Moderate' },
    { name: 'Review date', saved: '30 June 2018', typed: 'soon' },
  ]);
});
