import { joinWords } from '../words/join-words.ts';
import { describeExpression, describeQuorum } from './quorum/describe-quorum.ts';
import { judgeExpression } from './quorum/judge-expression.ts';
import type { QuorumRule, QuorumSeat } from './quorum/quorum-rule.ts';
import { type QuorumOutcome, quorumDoesNotApply } from './quorum.ts';

/**
 * Can a meeting to come still be quorate? It is judged by the group's own rule as if everybody came who has not sent
 * apologies, so "cannot" is certain and "can" is not a promise.
 * Source: Gloucestershire terms of reference for the rule; a chair asks before the meeting, when apologies are all there is.
 */
export function forecastQuorum(rule: QuorumRule | null, seats: readonly QuorumSeat[]): QuorumOutcome {
  if (rule === null) return quorumDoesNotApply(null, 'This group has no quorum rule yet.');
  const expected = seats.map((seat): QuorumSeat => (seat.status === 'NOT_RECORDED' ? { ...seat, status: 'PRESENT' } : seat));
  const judgement = judgeExpression(rule.expression, expected, rule.deputiesCount);
  return {
    ...judgement,
    byDiscretion: false,
    required: describeQuorum(rule, expected),
    sentence: judgement.isMet
      ? `Can be quorate: it needs ${describeExpression(rule.expression, expected)}.`
      : `Cannot be quorate as it stands. Missing: ${joinWords(judgement.missing)}.`,
  };
}
