import { joinWords } from '../words/join-words.ts';
import { describeExpression, describeQuorum } from './quorum/describe-quorum.ts';
import { judgeExpression } from './quorum/judge-expression.ts';
import type { Judgement } from './quorum/judge-seats.ts';
import type { QuorumRule, QuorumSeat } from './quorum/quorum-rule.ts';
import { takesSingular } from './quorum/takes-singular.ts';

export interface QuorumOutcome {
  /** Null when there is no rule to judge by, or no meeting to judge. */
  isMet: boolean | null;
  byDiscretion: boolean;
  /** The whole rule in words. */
  required: string;
  present: string[];
  /** What the rule lacks. Stays filled when the chair accepts the meeting at discretion. */
  missing: string[];
  sentence: string;
}

/**
 * Is there a quorum? Judged by the group's own rule; where the rule leaves it to the chair, a meeting that falls short
 * may be accepted with a reason, which is kept and shown.
 * Source: Gloucestershire districts terms of reference (four of six districts, at the discretion of the chair).
 */
export function evaluateQuorum(rule: QuorumRule | null, seats: readonly QuorumSeat[], discretionReason?: string | null): QuorumOutcome {
  if (rule === null) return quorumDoesNotApply(null, 'This group has no quorum rule yet.');
  const judgement = judgeExpression(rule.expression, seats, rule.deputiesCount);
  const reason = rule.chairsDiscretion && !judgement.isMet ? (discretionReason ?? '').trim() : '';
  return {
    ...judgement,
    isMet: judgement.isMet || reason !== '',
    byDiscretion: reason !== '',
    required: describeQuorum(rule, seats),
    sentence: reason === '' ? plainSentence(rule, seats, judgement) : discretionSentence(reason),
  };
}

/** An outcome for a meeting that is not judged, with the sentence that says why. */
export function quorumDoesNotApply(rule: QuorumRule | null, sentence: string, seats: readonly QuorumSeat[] = []): QuorumOutcome {
  const required = rule === null ? '' : describeQuorum(rule, seats);
  return { isMet: null, byDiscretion: false, required, present: [], missing: [], sentence };
}

function plainSentence(rule: QuorumRule, seats: readonly QuorumSeat[], judgement: Judgement): string {
  if (!judgement.isMet) return `Not quorate. Missing: ${joinWords(judgement.missing)}.`;
  const verb = takesSingular(rule.expression) ? 'is' : 'are';
  return `Quorate: ${describeExpression(rule.expression, seats)} ${verb} here.`;
}

function discretionSentence(reason: string): string {
  const ending = /[.!?]$/.test(reason) ? '' : '.';
  return `Quorate at the chair's discretion: ${reason}${ending}`;
}
