import fc from 'fast-check';
import { type AttendanceStatus, attendanceStatuses } from '../../attendance/status.ts';
import { type SeatClass, seatClasses } from '../../membership/seat-class.ts';
import type { QuorumExpression, QuorumRule, QuorumSeat, SeatSelector } from './quorum-rule.ts';

/** Builders that tests of quorum share. */
export function aSeat(name: string, status: AttendanceStatus, changes: Partial<QuorumSeat> = {}): QuorumSeat {
  return { id: name, name, agencyId: name, seatClass: 'RELEVANT_AGENCY', status, ...changes };
}

export function aRule(expression: QuorumExpression, changes: Partial<QuorumRule> = {}): QuorumRule {
  return { statement: 'As printed.', expression, deputiesCount: true, chairsDiscretion: false, ...changes };
}

const classes = seatClasses.slice(0, 3);
const agencies = ['council', 'police', 'trust'];

export const someSeat: fc.Arbitrary<Omit<QuorumSeat, 'id' | 'name'>> = fc.record({
  agencyId: fc.constantFrom(...agencies, null),
  seatClass: fc.constantFrom<SeatClass>(...classes),
  status: fc.constantFrom(...attendanceStatuses),
});

export const someSeats: fc.Arbitrary<QuorumSeat[]> = fc
  .array(someSeat, { maxLength: 6 })
  .map((seats) => seats.map((seat, index) => ({ ...seat, id: `seat-${index}`, name: `Seat ${index}` })));

const someSelector: fc.Arbitrary<SeatSelector> = fc.oneof(
  fc.constant({ every: true as const }),
  fc.record({ seatClass: fc.subarray<SeatClass>([...classes], { minLength: 1 }) }),
  fc.record({ agency: fc.subarray(agencies, { minLength: 1 }) }),
  fc.record({ seat: fc.subarray(['seat-0', 'seat-1', 'seat-2', 'seat-6'], { minLength: 1 }) }),
);

const who = fc.constantFrom('partners', 'districts');
const small = fc.integer({ min: 1, max: 4 });
const someShare = fc
  .integer({ min: 1, max: 4 })
  .chain((denominator) => fc.record({ numerator: fc.integer({ min: 1, max: denominator }), denominator: fc.constant(denominator) }));

/** Rules up to four levels deep, every kind of condition among them, some of which can never be met. */
export const someExpression: fc.Arbitrary<QuorumExpression> = fc.letrec<{ expression: QuorumExpression }>((tie) => {
  const of = fc.array(tie('expression'), { minLength: 1, maxLength: 3 });
  return {
    expression: fc.oneof(
      { maxDepth: 3 },
      fc.record({ kind: fc.constant('PRESENT' as const), who, from: someSelector }),
      fc.record({ kind: fc.constant('COUNT' as const), atLeast: small, who, from: someSelector }),
      fc
        .record({ kind: fc.constant('SHARE' as const), share: someShare, who, from: someSelector })
        .map(({ share, ...rest }) => ({ ...rest, ...share })),
      fc.record({ kind: fc.constantFrom('ALL' as const, 'ANY' as const), of }),
      of.chain((parts) =>
        fc.record({
          kind: fc.constant('AT_LEAST' as const),
          atLeast: fc.integer({ min: 1, max: parts.length }),
          of: fc.constant(parts),
        }),
      ),
    ),
  };
}).expression;
