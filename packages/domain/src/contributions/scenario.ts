import { type Pence, sumPence } from '../money/pence.ts';
import { splitByWeights } from '../money/split-by-weights.ts';
import type { Violation } from '../violation.ts';

/** How a what-if shares the budget out. */
export const scenarioBases = ['HISTORIC', 'EQUAL', 'POPULATION', 'CUSTOM'] as const;
export type ScenarioBasis = (typeof scenarioBases)[number];

export const scenarioRule: Record<ScenarioBasis, string> = {
  HISTORIC: 'Each partner keeps the share it has now.',
  EQUAL: 'Statutory partners pay equal shares of what is left when the others pay what they agreed.',
  POPULATION: 'Each partner pays by the number of people it serves.',
  CUSTOM: 'Each partner pays by the weight it is given.',
};

export interface ScenarioPartner {
  agencyId: string;
  agreed: Pence;
  isStatutory: boolean;
  /** People served, or a weight; a whole number. Left out, it counts as nothing. */
  weight?: number;
}

export interface ScenarioLine {
  agencyId: string;
  pence: Pence;
  /** Against what was agreed; below zero where the partner would pay less. */
  difference: Pence;
}

/**
 * Shares the same budget out by another rule, to the penny. It only ever answers "what if": nothing that was agreed,
 * invoiced or paid is touched by it.
 * Source: domain arithmetic, every scenario totals the same budget; Staffordshire scrutiny minutes 2019, shares were historic
 * and no formula existed.
 */
export function scenarioLines(basis: ScenarioBasis, partners: readonly ScenarioPartner[]): ScenarioLine[] {
  const total = sumPence(partners.map(({ agreed }) => agreed));
  const parts = basis === 'EQUAL' ? equalParts(partners, total) : splitByWeights(total, weightsOf(basis, partners));
  return partners.map(({ agencyId, agreed }, index) => {
    const pence = parts[index] ?? 0;
    return { agencyId, pence, difference: pence - agreed };
  });
}

function equalParts(partners: readonly ScenarioPartner[], total: Pence): Pence[] {
  const kept = partners.map(({ isStatutory, agreed }) => (isStatutory ? 0 : agreed));
  const shared = splitByWeights(
    total - sumPence(kept),
    partners.map(({ isStatutory }) => (isStatutory ? 1 : 0)),
  );
  return kept.map((own, index) => own + (shared[index] ?? 0));
}

const weightsOf = (basis: ScenarioBasis, partners: readonly ScenarioPartner[]): number[] =>
  partners.map(({ agreed, weight = 0 }) => (basis === 'HISTORIC' ? agreed : weight));

/** A scenario needs something to share out and somebody to pay it. */
export function checkScenario(basis: ScenarioBasis, partners: readonly ScenarioPartner[]): Violation[] {
  if (partners.every(({ agreed }) => agreed === 0)) {
    return [
      {
        code: 'INVALID',
        message: 'Nothing has been agreed in this year yet, so there is nothing to share out. Enter what partners agreed first.',
      },
    ];
  }
  if (basis === 'EQUAL' && !partners.some(({ isStatutory }) => isStatutory)) {
    return [
      {
        code: 'INVALID',
        field: 'basis',
        message: 'No contributor is a statutory partner. Set the class of the agencies, or choose another basis.',
      },
    ];
  }
  if (basis !== 'POPULATION' && basis !== 'CUSTOM') return [];
  const wrong = partners.some(({ weight = 0 }) => !Number.isSafeInteger(weight) || weight < 0 || weight > 100_000_000);
  if (wrong) return [{ code: 'INVALID', field: 'weights', message: 'Enter each weight as a whole number from 0 to 100,000,000.' }];
  if (partners.some(({ weight = 0 }) => weight > 0)) return [];
  return [
    { code: 'REQUIRED', field: 'weights', message: 'Give at least one partner a number above zero, or there is nothing to share by.' },
  ];
}
