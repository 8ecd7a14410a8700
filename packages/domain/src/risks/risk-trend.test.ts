import { expect, it } from 'vitest';
import { type RiskTrend, riskTrend, riskTrendWord } from './risk-trend.ts';

const reviews = (...scores: number[]) => scores.map((score, index) => ({ date: `2017-0${index + 1}-12`, score }));

it.each<[number[], RiskTrend | null]>([
  [[], null],
  [[12], null],
  [[12, 15], 'RISING'],
  [[20, 12], 'FALLING'],
  [[12, 12], 'STEADY'],
  [[4, 20, 12], 'FALLING'],
])('after scores of %j it is %s', (scores, trend) => {
  expect(riskTrend(reviews(...scores))).toBe(trend);
  expect(riskTrend(reviews(...scores).reverse())).toBe(trend);
});

it('takes two scores of one day for one review', () => {
  expect(riskTrend([...reviews(12), ...reviews(15)])).toBeNull();
});

it('says where a risk goes in a word', () => {
  expect((['RISING', 'FALLING', 'STEADY'] as const).map(riskTrendWord)).toEqual(['Rising', 'Falling', 'Steady']);
});
