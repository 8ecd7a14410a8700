import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costEach } from './cost-each.ts';
import { formatPounds, formatRoundPounds, formatShortPounds, plainPounds } from './format-pounds.ts';
import { parseBalance, parsePounds } from './parse-pounds.ts';
import { sumPence } from './pence.ts';
import { formatHundredths, percentShares } from './percent-shares.ts';
import { splitByWeights } from './split-by-weights.ts';

describe('an amount that a person typed', () => {
  it.each([
    ['£1,234.50', 123_450],
    ['1234.5', 123_450],
    ['42000', 4_200_000],
    ['£ 42,000', 4_200_000],
    ['0', 0],
    ['0.07', 7],
    [' 550 ', 55_000],
    ['10,000,000.00', 1_000_000_000],
  ])('%j is %i pence', (typed, pence) => {
    expect(parsePounds(typed)).toBe(pence);
  });

  it.each([
    '',
    '£',
    '1.234,50',
    '(500)',
    '-500',
    '1e9',
    'NaN',
    '12.345',
    '1,23',
    '42 000',
    '12.',
    '.50',
    '£1,234.50p',
    '10,000,000.01',
    '9'.repeat(40),
  ])('%j is refused, not rounded or guessed', (typed) => {
    expect(parsePounds(typed)).toBeNull();
  });

  it('reads back what is shown, for every amount', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000_000 }), (pence) => parsePounds(formatPounds(pence)) === pence),
      { numRuns: 5_000 },
    );
  });
});

it.each([
  [123_450, '£1,234.50', '£1,234.50', '1234.50'],
  [4_200_000, '£42,000.00', '£42,000', '42000.00'],
  [-5, '–£0.05', '–£0.05', '-0.05'],
  [0, '£0.00', '£0', '0.00'],
])('%i pence is shown as %s, in a sentence as %s and in a file as %s', (pence, shown, said, filed) => {
  expect([formatPounds(pence), formatRoundPounds(pence), plainPounds(pence)]).toEqual([shown, said, filed]);
});

it('a sum that cannot be exact is thrown, never rounded', () => {
  expect(() => sumPence([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
});

describe('a split by weights', () => {
  it.each([
    ['in three equal parts, the first takes the odd penny', 100, [1, 1, 1], [34, 33, 33]],
    ["by children's population, Staffordshire and Stoke-on-Trent", 1_000_000, [168_900, 56_100], [750_667, 249_333]],
    ['where the largest remainder is not the first', 10, [1, 6, 2], [1, 7, 2]],
    ['of nothing', 0, [1, 2], [0, 0]],
    ['by no weight at all', 500, [0, 0], [0, 0]],
    ['of an amount that goes back', -100, [1, 1, 1], [-34, -33, -33]],
    ['where one has no weight', 99, [0, 2, 1], [0, 66, 33]],
  ])('%s', (_, total, weights, parts) => {
    expect(splitByWeights(total, weights)).toEqual(parts);
  });

  const cases = fc.tuple(fc.nat({ max: 1_000_000_000 }), fc.array(fc.nat({ max: 70_000_000 }), { minLength: 1, maxLength: 12 }));

  it('adds up exactly, and no part is a penny or more from its exact share, in 100,000 cases', () => {
    fc.assert(
      fc.property(cases, ([total, weights]) => {
        const whole = weights.reduce((sum, weight) => sum + weight, 0);
        const parts = splitByWeights(total, weights);
        if (whole === 0) return parts.every((part) => part === 0);
        const isNear = (part: number, index: number) => {
          const gap = BigInt(part) * BigInt(whole) - BigInt(total) * BigInt(weights[index] ?? 0);
          return gap > -BigInt(whole) && gap < BigInt(whole);
        };
        return sumPence(parts) === total && parts.every(isNear);
      }),
      { numRuns: 100_000 },
    );
  }, 60_000);
});

describe('shares in per cent', () => {
  it('add up to exactly 100.00%', () => {
    expect(percentShares([1, 1, 1]).map(formatHundredths)).toEqual(['33.34%', '33.33%', '33.33%']);
    expect(percentShares([168_900, 56_100]).map(formatHundredths)).toEqual(['75.07%', '24.93%']);
  });

  it('do so in every case in which anything was given', () => {
    const amounts = fc.array(fc.nat({ max: 1_000_000_000 }), { minLength: 1, maxLength: 40 }).filter((all) => all.some((one) => one > 0));
    fc.assert(
      fc.property(amounts, (all) => sumPence(percentShares(all)) === 10_000),
      { numRuns: 10_000 },
    );
  });
});

describe('what one of so many came to', () => {
  it.each([
    ['a whole number of pence', 32_500_000, 4, 8_125_000],
    ['a third, rounded down', 10_000, 3, 3_333],
    ['two thirds, rounded up', 20_000, 3, 6_667],
    ['half a penny, rounded up', 5, 2, 3],
    ['nothing spent', 0, 29, 0],
    ['more taken back than spent', -5, 2, -3],
    ['an amount beyond what doubling a number holds', 9_007_199_254_740_991, 2, 4_503_599_627_370_496],
  ])('is to the penny: %s', (_, total, count, each) => {
    expect(costEach(total, count)).toBe(each);
  });

  it.each([0, -1])('is nothing where there are %i', (count) => {
    expect(costEach(100, count)).toBeNull();
  });
});

describe('an amount for a narrow place', () => {
  it.each([
    [18_000_000, '£180k'],
    [360_000, '£3.6k'],
    [62_500, '£625'],
    [99_949, '£999'],
    [99_950, '£1k'],
    [100_000, '£1k'],
    [104_999, '£1k'],
    [105_000, '£1.1k'],
    [-4_200_000, '–£42k'],
    [0, '£0'],
  ])('%i pence is %j', (pence, text) => {
    expect(formatShortPounds(pence)).toBe(text);
  });
});

describe('a balance that a person typed', () => {
  it.each([
    ['24,500', 2_450_000],
    ['-500.00', -50_000],
    ['–£1,234.50', -123_450],
    ['-0', 0],
    ['--5', null],
    ['5-', null],
    ['', null],
  ])('%j is %s pence', (typed, pence) => {
    expect(parseBalance(typed)).toBe(pence);
  });
});
