import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkRiskScores } from './check-risk-scores.ts';
import { riskScore } from './risk-score.ts';

it.each([
  ['a risk that controls do not change', { likelihood: 4, impact: 4 }],
  ['a risk that controls make less likely', { likelihood: 1, impact: 4 }],
  ['a risk that controls make less bad', { likelihood: 4, impact: 2 }],
])('takes %s', (_words, after) => {
  expect(checkRiskScores({ likelihood: 4, impact: 4 }, after)).toEqual([]);
});

it('refuses controls that raise a risk', () => {
  expect(checkRiskScores({ likelihood: 3, impact: 4 }, { likelihood: 4, impact: 3 })).toEqual([
    {
      code: 'INVALID',
      field: 'after.likelihood',
      message: 'The likelihood is 3 before controls and 4 after them, but controls never raise a risk. Change one of the two.',
    },
  ]);
});

it('refuses levels outside 1 to 5, all at once', () => {
  expect(checkRiskScores({ likelihood: 0, impact: 6 }, { likelihood: 1, impact: 2.5 })).toEqual([
    { code: 'INVALID', field: 'before.likelihood', message: 'Choose a whole number from 1 to 5 for the likelihood before controls.' },
    { code: 'INVALID', field: 'before.impact', message: 'Choose a whole number from 1 to 5 for the impact before controls.' },
    { code: 'INVALID', field: 'after.impact', message: 'Choose a whole number from 1 to 5 for the impact after controls.' },
  ]);
});

it('lets no score through that is higher after controls', () => {
  const level = fc.integer({ min: 0, max: 6 });
  const someLevels = fc.record({ likelihood: level, impact: level });
  fc.assert(
    fc.property(someLevels, someLevels, (before, after) => {
      if (checkRiskScores(before, after).length > 0) return;
      expect(riskScore(after.likelihood, after.impact)).toBeLessThanOrEqual(riskScore(before.likelihood, before.impact));
    }),
  );
});
