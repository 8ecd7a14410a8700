export interface RiskLevels {
  likelihood: number;
  impact: number;
}

export const highestLevel = 5;

export function isRiskLevel(level: number): boolean {
  return Number.isInteger(level) && level >= 1 && level <= highestLevel;
}

/**
 * Likelihood times impact, each from 1 to 5. Throws for any other level: those are refused before they are stored.
 * Source: National Patient Safety Agency, a risk matrix for risk managers, 2008.
 */
export function riskScore(likelihood: number, impact: number): number {
  if (!isRiskLevel(likelihood) || !isRiskLevel(impact)) {
    throw new RangeError(`A risk has a likelihood and an impact from 1 to ${highestLevel}, not ${likelihood} and ${impact}.`);
  }
  return likelihood * impact;
}
