import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksOf } from './marks.cases.ts';
import { coverage, deputyRate, formatPercentage, formatShare, memberInPerson } from './share.ts';
import { tally } from './tally.ts';

describe('the three shares of a row', () => {
  const totals = tally(marksOf('✓✓ D ✗ – ·'));

  it('covers a seat by its holder or a deputy', () => {
    expect(coverage(totals)).toEqual({ part: 3, whole: 4 });
  });

  it('counts the holder alone for attendance in person', () => {
    expect(memberInPerson(totals)).toEqual({ part: 2, whole: 4 });
  });

  it('gives deputies as a share of the meetings covered', () => {
    expect(deputyRate(totals)).toEqual({ part: 1, whole: 3 });
  });

  it('is all coverage and no holder for a seat always covered by deputies', () => {
    const always = tally(marksOf('DDDD'));
    expect(formatPercentage(coverage(always))).toBe('100.0%');
    expect(formatPercentage(memberInPerson(always))).toBe('0.0%');
  });
});

describe('formatPercentage', () => {
  it.each([
    [90, 116, '77.6%'],
    [23, 29, '79.3%'],
    [21, 29, '72.4%'],
    [3, 4, '75.0%'],
    [0, 4, '0.0%'],
    [4, 4, '100.0%'],
    [1, 2000, '0.1%'],
    [1, 2001, '0.0%'],
    [1, 16, '6.3%'],
    [201, 400, '50.3%'],
    [1999, 2000, '100.0%'],
  ])('shows %i of %i as %s', (part, whole, words) => {
    expect(formatPercentage({ part, whole })).toBe(words);
  });

  it('shows a dash and not 0% when nothing was expected', () => {
    expect(formatPercentage({ part: 0, whole: 0 })).toBe('–');
    expect(formatShare({ part: 0, whole: 0 })).toBe('–');
  });

  it('is never further from the exact share than half a tenth, and rounds the half up', () => {
    const share = fc.integer({ min: 1, max: 5000 }).chain((whole) => fc.tuple(fc.nat({ max: whole }), fc.constant(whole)));
    fc.assert(
      fc.property(share, ([part, whole]) => {
        const tenths = BigInt(formatPercentage({ part, whole }).replace(/[.%]/g, ''));
        const difference = 2n * (tenths * BigInt(whole) - BigInt(part) * 1000n);
        expect(difference > -BigInt(whole) && difference <= BigInt(whole)).toBe(true);
      }),
    );
  });
});

it('shows a share as a count of a count', () => {
  expect(formatShare({ part: 3, whole: 4 })).toBe('3 of 4');
});
