import type { LocalDate } from '../calendar/local-date.ts';
import { inDateOrder } from '../ratings/in-date-order.ts';

const words = { RISING: 'Rising', FALLING: 'Falling', STEADY: 'Steady' };

export type RiskTrend = keyof typeof words;

export const riskTrendWord = (trend: RiskTrend): string => words[trend];

/**
 * Where the risk went since the review before the latest; null until it was reviewed on two days.
 * Source: domain arithmetic; a register shows the change since the last meeting.
 */
export function riskTrend(scores: readonly { date: LocalDate; score: number }[]): RiskTrend | null {
  const [latest, previous] = inDateOrder(scores).reverse();
  if (!latest || !previous) return null;
  if (latest.score === previous.score) return 'STEADY';
  return latest.score > previous.score ? 'RISING' : 'FALLING';
}
