import type { QuorumExpression, QuorumRule } from '@quorate/domain';
import type { GroupKey } from './groups.ts';

const allThreePartners: QuorumExpression = {
  kind: 'COUNT',
  atLeast: 3,
  who: 'statutory partners',
  from: { seatClass: ['STATUTORY_PARTNER'] },
};

const halfTheSeats: QuorumExpression = { kind: 'SHARE', numerator: 1, denominator: 2, who: 'seats', from: { every: true } };

/**
 * Examples of the kinds of rule that boards use, marked as such: the report prints no quorum rule.
 * Source of the kinds: Gloucestershire terms of reference (all three partners; four of six districts, at the chair's discretion).
 */
export const quorumRules: Partial<Record<GroupKey, QuorumRule>> = {
  board: {
    statement:
      'All three statutory partners and at least half of the seats. Deputies count. The chair may accept a meeting that falls short.',
    expression: { kind: 'ALL', of: [allThreePartners, halfTheSeats] },
    deputiesCount: true,
    chairsDiscretion: true,
  },
  executive: {
    statement: 'All three statutory partners. Deputies count.',
    expression: allThreePartners,
    deputiesCount: true,
    chairsDiscretion: false,
  },
  /** A view of one board holds that board's seats only, so one sentence judges each board on its own. */
  sexualAbuseForum: {
    statement: 'At least half of the seats of each board. Deputies count.',
    expression: halfTheSeats,
    deputiesCount: true,
    chairsDiscretion: false,
  },
  districts: {
    statement: 'At least four of the eight districts. Deputies count. The chair may accept a meeting that falls short.',
    expression: { kind: 'COUNT', atLeast: 4, who: 'districts', from: { every: true } },
    deputiesCount: true,
    chairsDiscretion: true,
  },
};
