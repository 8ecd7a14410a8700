import { joinWords } from '../../words/join-words.ts';
import { type Judgement, judgeSeats } from './judge-seats.ts';
import type { QuorumExpression, QuorumSeat } from './quorum-rule.ts';

/**
 * Judges a whole rule. ALL, ANY and AT_LEAST are one rule with a different number of conditions needed.
 * Source: Gloucestershire education terms of reference (council, police, health and two of three associations).
 */
export function judgeExpression(expression: QuorumExpression, seats: readonly QuorumSeat[], deputiesCount: boolean): Judgement {
  if ('from' in expression) return judgeSeats(expression, seats, deputiesCount);
  const parts = expression.of.map((part) => judgeExpression(part, seats, deputiesCount));
  const unmet = parts.filter((part) => !part.isMet);
  const shortfall = conditionsNeeded(expression) - (parts.length - unmet.length);
  return {
    isMet: shortfall <= 0,
    present: unique(parts.flatMap((part) => part.present)),
    missing: shortfall <= 0 ? [] : unique(missingConditions(unmet, shortfall)),
  };
}

function conditionsNeeded(expression: Extract<QuorumExpression, { of: QuorumExpression[] }>): number {
  if (expression.kind === 'ALL') return expression.of.length;
  return expression.kind === 'ANY' ? 1 : expression.atLeast;
}

// Where every unmet condition is needed each is named; where one will do they are alternatives; else some of them will do.
function missingConditions(unmet: readonly Judgement[], shortfall: number): string[] {
  if (unmet.length < shortfall) return ['more conditions than the quorum rule lists'];
  if (unmet.length === shortfall) return unmet.flatMap((part) => part.missing);
  const choices = unmet.map((part) => joinWords(part.missing));
  if (shortfall > 1) return [`${shortfall} more of these (${choices.join('; ')})`];
  return [unmet.some((part) => part.missing.length > 1) ? choices.join('; or ') : joinWords(unique(choices), 'or')];
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
