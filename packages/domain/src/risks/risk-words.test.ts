import { expect, it } from 'vitest';
import { isRiskLevel } from './risk-score.ts';
import { impactWord, likelihoodWord, riskLevels } from './risk-words.ts';

it('calls each level of likelihood and impact by a word of its own', () => {
  expect(riskLevels.map(likelihoodWord)).toEqual(['rare', 'unlikely', 'possible', 'likely', 'almost certain']);
  expect(riskLevels.map(impactWord)).toEqual(['negligible', 'minor', 'moderate', 'major', 'catastrophic']);
});

it('has exactly the levels that a score takes', () => {
  expect([-1, 0, 1, 2, 3, 4, 5, 6].filter(isRiskLevel)).toEqual([...riskLevels]);
  expect([likelihoodWord(0), impactWord(6)]).toEqual(['', '']);
});
