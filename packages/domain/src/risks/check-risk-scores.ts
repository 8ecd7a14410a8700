import { type Violation, violationsOf } from '../violation.ts';
import { highestLevel, isRiskLevel, type RiskLevels } from './risk-score.ts';

/**
 * A risk is scored twice, before its controls and after them. Controls never raise a risk: neither its likelihood nor its
 * impact may be higher after them than before.
 * Source: domain arithmetic; risk registers show a risk before and after its controls.
 */
export function checkRiskScores(before: RiskLevels, after: RiskLevels): Violation[] {
  return violationsOf([
    checkLevel(before.likelihood, 'before.likelihood', 'the likelihood before controls'),
    checkLevel(before.impact, 'before.impact', 'the impact before controls'),
    checkLevel(after.likelihood, 'after.likelihood', 'the likelihood after controls'),
    checkLevel(after.impact, 'after.impact', 'the impact after controls'),
    checkRaised(before.likelihood, after.likelihood, 'likelihood'),
    checkRaised(before.impact, after.impact, 'impact'),
  ]);
}

function checkLevel(level: number, field: string, name: string): Violation | null {
  if (isRiskLevel(level)) return null;
  return { code: 'INVALID', field, message: `Choose a whole number from 1 to ${highestLevel} for ${name}.` };
}

function checkRaised(before: number, after: number, name: 'likelihood' | 'impact'): Violation | null {
  if (!isRiskLevel(before) || !isRiskLevel(after) || after <= before) return null;
  const refusal = `The ${name} is ${before} before controls and ${after} after them, but controls never raise a risk.`;
  return { code: 'INVALID', field: `after.${name}`, message: `${refusal} Change one of the two.` };
}
