import { joinWords, sentenceCase } from '../../words/join-words.ts';
import { numberWord } from '../../words/number-word.ts';
import type { QuorumExpression, QuorumRule, QuorumSeat, SeatCondition } from './quorum-rule.ts';
import { type SelectedSeats, selectSeats } from './selected-seats.ts';
import { groupOf, pluralOf } from './who-words.ts';

/**
 * The whole rule: "All three statutory partners. Deputies count. The chair may accept a meeting that falls short, with a
 * reason."
 * Source: Gloucestershire terms of reference.
 */
export function describeQuorum(rule: QuorumRule, seats: readonly QuorumSeat[]): string {
  const deputies = rule.deputiesCount ? 'Deputies count.' : 'Deputies do not count.';
  const discretion = rule.chairsDiscretion ? ' The chair may accept a meeting that falls short, with a reason.' : '';
  return `${sentenceCase(describeExpression(rule.expression, seats))}. ${deputies}${discretion}`;
}

/** "all three statutory partners"; "at least four of the six districts", with the numbers of that day. */
export function describeExpression(expression: QuorumExpression, seats: readonly QuorumSeat[]): string {
  if ('from' in expression) return describeSeats(expression, selectSeats(expression, seats, true));
  const parts = expression.of.map((part) => describeExpression(part, seats));
  if (expression.kind !== 'AT_LEAST') return joinWords(parts, expression.kind === 'ALL' ? 'and' : 'or');
  return `at least ${numberWord(expression.atLeast)} of these (${parts.join('; ')})`;
}

function describeSeats(condition: SeatCondition, { members, needed }: SelectedSeats): string {
  if (condition.kind === 'PRESENT') return condition.who;
  const share = condition.kind === 'SHARE' ? shareWords(condition.numerator, condition.denominator) : '';
  if (needed > members.length) return `at least ${numberWord(needed)} ${pluralOf(condition.who)}${share}`;
  if (needed < members.length) return `at least ${numberWord(needed)} of ${groupOf(condition.who, members.length)}${share}`;
  return needed === 1 ? (members[0]?.name ?? '') : `${allOf(needed)} ${pluralOf(condition.who)}${share}`;
}

function allOf(count: number): string {
  return count === 2 ? 'both' : `all ${numberWord(count)}`;
}

const commonShares: Record<string, string> = {
  '1/2': 'half',
  '1/3': 'a third',
  '2/3': 'two thirds',
  '1/4': 'a quarter',
  '3/4': 'three quarters',
};

function shareWords(numerator: number, denominator: number): string {
  if (numerator === denominator) return '';
  const share = `${numerator}/${denominator}`;
  return ` (${commonShares[share] ?? share})`;
}
