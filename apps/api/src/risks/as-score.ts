import { riskBand, riskScore } from '@quorate/domain';
import type { RiskScore } from './risk.entity.ts';
import type { RiskLevelType, RiskScoreType } from './risks.types.ts';

/** A stored score as the wire shows it, with what the domain makes of it. */
export const asScore = (score: RiskScore): RiskScoreType => ({
  id: score.id,
  date: score.date,
  before: level(score.likelihoodBefore, score.impactBefore),
  after: level(score.likelihoodAfter, score.impactAfter),
  note: score.note ?? null,
  by: score.by,
  at: score.at,
});

function level(likelihood: number, impact: number): RiskLevelType {
  const score = riskScore(likelihood, impact);
  return { likelihood, impact, score, band: riskBand(score) };
}
