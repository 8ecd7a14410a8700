import { riskLevels } from '@quorate/domain';

interface Levels {
  likelihood: number;
  impact: number;
}

/** How many risks stand at each likelihood and impact: a row for each likelihood, the highest first, and in it each impact. */
export function countRisks(risks: readonly Levels[]): { likelihood: number; counts: { impact: number; count: number }[] }[] {
  return riskLevels.toReversed().map((likelihood) => ({
    likelihood,
    counts: riskLevels.map((impact) => ({
      impact,
      count: risks.filter((risk) => risk.likelihood === likelihood && risk.impact === impact).length,
    })),
  }));
}
