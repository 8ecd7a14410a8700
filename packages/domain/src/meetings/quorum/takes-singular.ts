import type { QuorumExpression } from './quorum-rule.ts';

/** "the independent chair is here", and "the police are here", "all three partners are here". */
export function takesSingular(expression: QuorumExpression): boolean {
  if (expression.kind === 'PRESENT') return !/(s|police)$/i.test(expression.who.trim());
  if (expression.kind === 'ANY') return expression.of.every(takesSingular);
  return expression.kind === 'ALL' && expression.of.length === 1 && expression.of.every(takesSingular);
}
