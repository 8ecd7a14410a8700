import { expect, it } from 'vitest';
import { describeRiskBands, type RiskBand, riskBand, riskBandWord } from './risk-band.ts';
import { riskScore } from './risk-score.ts';

const levels = [1, 2, 3, 4, 5];
const scores = new Set(levels.flatMap((likelihood) => levels.map((impact) => riskScore(likelihood, impact))));

it('is likelihood times impact', () => {
  expect(riskScore(4, 5)).toBe(20);
  expect([Math.min(...scores), Math.max(...scores)]).toEqual([1, 25]);
});

it.each([
  [0, 3],
  [3, 6],
  [2.5, 2],
  [Number.NaN, 1],
])('has no score for a likelihood of %d and an impact of %d', (likelihood, impact) => {
  expect(() => riskScore(likelihood, impact)).toThrow(
    `A risk has a likelihood and an impact from 1 to 5, not ${likelihood} and ${impact}.`,
  );
});

it.each<[RiskBand, string, number[]]>([
  ['LOW', 'Low', [1, 2, 3]],
  ['MEDIUM', 'Medium', [4, 5, 6]],
  ['HIGH', 'High', [8, 9, 10, 12]],
  ['VERY_HIGH', 'Very high', [15, 16, 20, 25]],
])('%s is "%s" and has the scores %j', (band, word, inBand) => {
  expect(riskBandWord(band)).toBe(word);
  expect([...scores].filter((score) => riskBand(score) === band).sort((a, b) => a - b)).toEqual(inBand);
});

it('prints its bands in words', () => {
  expect(describeRiskBands()).toBe('A score of 1 to 3 is low, 4 to 6 is medium, 8 to 12 is high and 15 to 25 is very high.');
});
