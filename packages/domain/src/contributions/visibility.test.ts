import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributionPolicies, maySeeLine, maySeeReserve, maySeeTotal, type Onlooker } from './visibility.ts';

const police: Onlooker = { isOfBoard: false, agencyId: 'police' };
const viewer: Onlooker = { isOfBoard: false, agencyId: null };
const chair: Onlooker = { isOfBoard: true, agencyId: null };
const amounts = (...pence: (number | null)[]) =>
  pence.map((one, index) => ({ agencyId: index === 0 ? 'police' : `agency ${index}`, pence: one }));

it.each([
  ['OWN', police, 'police', true],
  ['OWN', police, 'agency 1', false],
  ['TOTALS', police, 'agency 1', false],
  ['ALL', police, 'agency 1', true],
  ['OWN', viewer, 'police', false],
  ['OWN', chair, 'agency 1', true],
] as const)('with %s, %o sees the line of %s: %s', (policy, onlooker, agencyId, sees) => {
  expect(maySeeLine(policy, onlooker, agencyId)).toBe(sees);
});

describe('a total', () => {
  it.each([
    ['is hidden where one line is hidden', 'TOTALS', police, amounts(1, 2), false],
    ['is hidden where two are: each would learn of the other', 'TOTALS', police, amounts(1, 2, 3), false],
    ['is shown over three hidden lines', 'TOTALS', police, amounts(1, 2, 3, 4), true],
    ['is hidden where the third hidden line holds nothing', 'TOTALS', police, amounts(1, 2, 3, 0), false],
    ['is hidden where the third hidden line is blank', 'TOTALS', police, amounts(1, 2, 3, null), false],
    ['is hidden whenever the policy is the own line only', 'OWN', police, amounts(1, 2, 3, 4, 5), false],
    ['is shown where nothing is hidden', 'OWN', police, amounts(1), true],
    ['is shown to the chair', 'OWN', chair, amounts(1, 2), true],
    ['is shown to everybody where every line is', 'ALL', viewer, amounts(1, 2), true],
  ] as const)('%s', (_, policy, onlooker, all, shown) => {
    expect(maySeeTotal(policy, onlooker, all)).toBe(shown);
  });

  it('never lets a hidden amount be worked out by taking away what is seen', () => {
    const case_ = fc.record({
      policy: fc.constantFrom(...contributionPolicies),
      all: fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 8 }),
      onlooker: fc.constantFrom(police, viewer),
    });
    fc.assert(
      fc.property(case_, ({ policy, all, onlooker }) => {
        const given = amounts(...all);
        const hidden = given.filter(({ agencyId, pence }) => !maySeeLine(policy, onlooker, agencyId) && pence !== 0);
        return (
          !maySeeTotal(policy, onlooker, given) ||
          policy === 'ALL' ||
          given.every(({ agencyId }) => maySeeLine(policy, onlooker, agencyId)) ||
          hidden.length >= 3
        );
      }),
      { numRuns: 5_000 },
    );
  });
});

it.each([
  ['OWN', police, false],
  ['TOTALS', police, false],
  ['ALL', police, true],
  ['TOTALS', viewer, false],
  ['OWN', chair, true],
] as const)('with %s the reserve is shown to %o: %s', (policy, onlooker, shown) => {
  expect(maySeeReserve(policy, onlooker)).toBe(shown);
});
