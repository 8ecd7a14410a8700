import { type AbsenceRule, parseQuorumExpression, type QuorumRule } from '@quorate/domain';
import type { Group } from './group.entity.ts';

/** Two meetings in a row is what most boards act on, so it stands where a group has set nothing else. */
export const usualAbsenceRule: AbsenceRule = { kind: 'CONSECUTIVE', misses: 2 };

/** A group's quorum rule, read from what is stored. Null where there is none or where it cannot be read. */
export function storedQuorumRule(stored: unknown): QuorumRule | null {
  const rule = (typeof stored === 'string' ? JSON.parse(stored) : stored) as Partial<QuorumRule> | null;
  if (!rule?.expression) return null;
  const expression = parseQuorumExpression(rule.expression);
  if (Array.isArray(expression)) return null;
  return {
    statement: String(rule.statement ?? ''),
    expression,
    deputiesCount: rule.deputiesCount !== false,
    chairsDiscretion: rule.chairsDiscretion === true,
  };
}

/** A group's persistent-absence rule, read from what is stored. */
export function storedAbsenceRule(stored: unknown): AbsenceRule {
  const rule = typeof stored === 'string' ? JSON.parse(stored) : stored;
  return (rule as AbsenceRule | null) ?? usualAbsenceRule;
}

/** The quorum rule as the wire shows it. */
export function describeQuorumRule(group: Pick<Group, 'quorumRule' | 'quorumRuleIsExample'>) {
  const rule = storedQuorumRule(group.quorumRule);
  if (!rule) return null;
  return { ...rule, isExample: Boolean(group.quorumRuleIsExample), expression: JSON.stringify(rule.expression) };
}
