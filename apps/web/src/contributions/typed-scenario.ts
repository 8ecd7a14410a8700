import { checkScenario, type Pence, type ScenarioBasis, type ScenarioLine, type ScenarioPartner, scenarioLines } from '@quorate/domain';
import type { FormError } from '../platform/user-errors.ts';
import { goesByWeights } from './scenario-words.ts';

export interface ScenarioPayer {
  agency: { id: string; name: string };
  isStatutoryPartner: boolean;
  agreed: Pence;
}

export interface TypedScenario {
  basis: ScenarioBasis;
  weights: Readonly<Record<string, string>>;
}

/** The field of a partner's number. */
export const weightField = (agencyId: string): string => `weight-${agencyId}`;

/** A whole number with or without commas; nothing for an empty field; null for what is neither. */
function readNumber(text: string): number | null | undefined {
  if (text.trim() === '') return undefined;
  const digits = text.trim().replaceAll(',', '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}

/** The weights that a basis goes by, what cannot be read, and what each partner would pay as things stand. */
export function readTypedScenario({ basis, weights: typed }: TypedScenario, payers: readonly ScenarioPayer[]) {
  const asked = goesByWeights(basis) ? payers : [];
  const read = asked.map(({ agency }) => ({ agency, weight: readNumber(typed[agency.id] ?? '') }));
  const errors: FormError[] = read
    .filter(({ weight }) => weight === null)
    .map(({ agency }) => ({ field: weightField(agency.id), message: `Enter the number of ${agency.name} as a whole number from 0.` }));
  const weights = read.flatMap(({ agency, weight }) => (typeof weight === 'number' ? [{ agencyId: agency.id, weight }] : []));
  const partners: ScenarioPartner[] = payers.map(({ agency, agreed, isStatutoryPartner }) => ({
    agencyId: agency.id,
    agreed,
    isStatutory: isStatutoryPartner,
    weight: weights.find(({ agencyId }) => agencyId === agency.id)?.weight,
  }));
  const broken = checkScenario(basis, partners);
  const lines: ScenarioLine[] = errors.length > 0 || broken.length > 0 ? [] : scenarioLines(basis, partners);
  const problems = broken.map(({ field = null, message }): FormError => ({ field, message }));
  return { weights, errors: [...errors, ...(errors.length > 0 ? [] : problems)], lines };
}
