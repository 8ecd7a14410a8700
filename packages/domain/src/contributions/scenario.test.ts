import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumPence } from '../money/pence.ts';
import { checkScenario, type ScenarioPartner, scenarioBases, scenarioLines } from './scenario.ts';

const partners: ScenarioPartner[] = [
  { agencyId: 'council', agreed: 18_000_000, isStatutory: true, weight: 600 },
  { agencyId: 'police', agreed: 4_200_000, isStatutory: true, weight: 300 },
  { agencyId: 'health', agreed: 9_000_000, isStatutory: true, weight: 100 },
  { agencyId: 'probation', agreed: 1_300_000, isStatutory: false },
];

describe('a what-if', () => {
  it.each([
    ['HISTORIC', [18_000_000, 4_200_000, 9_000_000, 1_300_000]],
    ['EQUAL', [10_400_000, 10_400_000, 10_400_000, 1_300_000]],
    ['POPULATION', [19_500_000, 9_750_000, 3_250_000, 0]],
    ['CUSTOM', [19_500_000, 9_750_000, 3_250_000, 0]],
  ] as const)('by %s shares the same budget out', (basis, pence) => {
    expect(scenarioLines(basis, partners).map((line) => line.pence)).toEqual(pence);
  });

  it('says what each partner would pay more or less', () => {
    expect(scenarioLines('EQUAL', partners).map(({ difference }) => difference)).toEqual([-7_600_000, 6_200_000, 1_400_000, 0]);
  });

  it('totals the same budget to the penny in every case that it accepts', () => {
    const partner = fc.record({
      agencyId: fc.uuid(),
      agreed: fc.nat({ max: 1_000_000_000 }),
      isStatutory: fc.boolean(),
      weight: fc.nat({ max: 100_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(partner, { minLength: 1, maxLength: 30 }), fc.constantFrom(...scenarioBases), (all, basis) => {
        if (checkScenario(basis, all).length > 0) return true;
        const lines = scenarioLines(basis, all);
        return (
          sumPence(lines.map(({ pence }) => pence)) === sumPence(all.map(({ agreed }) => agreed)) &&
          sumPence(lines.map(({ difference }) => difference)) === 0
        );
      }),
      { numRuns: 20_000 },
    );
  });

  it.each([
    ['HISTORIC', [{ agencyId: 'a', agreed: 0, isStatutory: true }], 'Nothing has been agreed'],
    ['EQUAL', [{ agencyId: 'a', agreed: 5, isStatutory: false }], 'No contributor is a statutory partner'],
    ['CUSTOM', [{ agencyId: 'a', agreed: 5, isStatutory: false }], 'Give at least one partner'],
    ['POPULATION', [{ agencyId: 'a', agreed: 5, isStatutory: false, weight: 1.5 }], 'whole number'],
    ['CUSTOM', [{ agencyId: 'a', agreed: 5, isStatutory: false, weight: -1 }], 'whole number'],
  ] as const)('by %s is refused in a sentence where there is nothing to share by', (basis, all, words) => {
    expect(checkScenario(basis, all)[0]?.message).toContain(words);
  });
});
