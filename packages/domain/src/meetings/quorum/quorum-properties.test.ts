import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttendanceStatus } from '../../attendance/status.ts';
import { evaluateQuorum } from '../quorum.ts';
import { aRule, someExpression, someSeat, someSeats } from './quorum.cases.ts';
import type { QuorumExpression, QuorumSeat, SeatSelector } from './quorum-rule.ts';

describe('a quorum rule', () => {
  it('is met by exactly the sets of people that a plain reading accepts', () => {
    fc.assert(
      fc.property(someExpression, someSeats, (expression, seats) => {
        for (const attending of everyAttendance(seats)) {
          const members = attending.filter(({ status }) => status !== 'NOT_EXPECTED');
          const here = new Set(members.filter(({ status }) => status === 'PRESENT').map(({ id }) => id));
          expect(evaluateQuorum(aRule(expression), attending).isMet).toBe(accepts(expression, members, here));
        }
      }),
    );
  });

  it('says what is missing exactly when it is not met, and each thing once', () => {
    fc.assert(
      fc.property(someExpression, someSeats, fc.boolean(), (expression, seats, deputiesCount) => {
        const outcome = evaluateQuorum(aRule(expression, { deputiesCount }), seats);
        expect(outcome.missing.length > 0).toBe(!outcome.isMet);
        expect(new Set(outcome.missing).size).toBe(outcome.missing.length);
        expect(outcome.missing.every((words) => words.trim() !== '')).toBe(true);
      }),
    );
  });

  it('is never un-met by one more person coming', () => {
    fc.assert(
      fc.property(someExpression, someSeats, fc.nat(), (expression, seats, choice) => {
        const fuller = seats.map((seat, index) =>
          index === choice % seats.length && seat.status !== 'NOT_EXPECTED' ? { ...seat, status: 'PRESENT' as const } : seat,
        );
        expect(stillMet(expression, seats, fuller)).toBe(true);
      }),
    );
  });

  it('is never un-met by one more seat that is here', () => {
    fc.assert(
      fc.property(someExpression, someSeats, someSeat, (expression, seats, seat) => {
        const fuller = [...seats, { ...seat, id: 'seat-6', name: 'Seat 6', status: 'PRESENT' as const }];
        expect(stillMet(expression, seats, fuller)).toBe(true);
      }),
    );
  });

  it('is met with deputies counted whenever it is met without', () => {
    fc.assert(
      fc.property(someExpression, someSeats, (expression, seats) => {
        const without = evaluateQuorum(aRule(expression, { deputiesCount: false }), seats).isMet;
        expect(!without || evaluateQuorum(aRule(expression), seats).isMet).toBe(true);
      }),
    );
  });

  it('takes no notice of a seat that is not expected', () => {
    fc.assert(
      fc.property(someExpression, someSeats, (expression, seats) => {
        const members = seats.filter(({ status }) => status !== 'NOT_EXPECTED');
        expect(evaluateQuorum(aRule(expression), seats)).toEqual(evaluateQuorum(aRule(expression), members));
      }),
    );
  });

  it('ends every sentence with a full stop', () => {
    fc.assert(
      fc.property(someExpression, someSeats, (expression, seats) => {
        const { sentence, required } = evaluateQuorum(aRule(expression), seats);
        expect(sentence).toMatch(/^(Quorate: |Not quorate\. Missing: ).+\.$/);
        expect(required).toMatch(/^\S.+\. Deputies count\.$/);
      }),
    );
  });
});

function stillMet(expression: QuorumExpression, before: QuorumSeat[], after: QuorumSeat[]): boolean {
  return !evaluateQuorum(aRule(expression), before).isMet || evaluateQuorum(aRule(expression), after).isMet === true;
}

/** Every way in which the members could be present or absent. */
function everyAttendance(seats: QuorumSeat[]): QuorumSeat[][] {
  return everySubset(seats.map(({ id }) => id)).map((here) =>
    seats.map((seat) => ({ ...seat, status: seat.status === 'NOT_EXPECTED' ? seat.status : markOf(here, seat.id) })),
  );
}

function markOf(here: string[], id: string): AttendanceStatus {
  return here.includes(id) ? 'PRESENT' : 'ABSENT';
}

function everySubset<T>(items: T[]): T[][] {
  return items.reduce<T[][]>((subsets, item) => subsets.flatMap((subset) => [subset, [...subset, item]]), [[]]);
}

/**
 * The naive reading: "at least N of these" holds when some choice of exactly N of them is all here. Nothing is counted
 * against a needed number, as the rule itself does.
 */
function accepts(expression: QuorumExpression, members: QuorumSeat[], here: Set<string>): boolean {
  if ('of' in expression) {
    const truths = expression.of.map((part) => accepts(part, members, here));
    if (expression.kind === 'ALL') return !truths.includes(false);
    if (expression.kind === 'ANY') return truths.includes(true);
    return everySubset(truths).some((choice) => choice.length === expression.atLeast && !choice.includes(false));
  }
  const chosen = members.filter((seat) => belongs(expression.from, seat)).map(({ id }) => here.has(id));
  if (expression.kind === 'PRESENT') return chosen.includes(true);
  if (expression.kind === 'COUNT') {
    return everySubset(chosen).some((choice) => choice.length === expression.atLeast && !choice.includes(false));
  }
  const count = chosen.filter(Boolean).length;
  return count > 0 && count * expression.denominator >= chosen.length * expression.numerator;
}

function belongs(from: SeatSelector, seat: QuorumSeat): boolean {
  const lists = { ...{ seatClass: [], agency: [], seat: [] }, ...from } as Record<string, string[]>;
  const named = lists.seatClass?.includes(seat.seatClass) || lists.agency?.includes(String(seat.agencyId));
  return 'every' in from || named || lists.seat?.includes(seat.id) || false;
}
