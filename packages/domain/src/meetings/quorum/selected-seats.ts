import type { QuorumSeat, SeatCondition, SeatSelector } from './quorum-rule.ts';

/** One condition about seats, counted: who belongs, who is here, and how many must be. */
export interface SelectedSeats {
  members: QuorumSeat[];
  here: QuorumSeat[];
  away: QuorumSeat[];
  needed: number;
}

/**
 * A seat that is not expected is no member that day, so no condition sees it. Whether a deputy stands for the seat is
 * for the rule to say.
 * Source: Gloucestershire terms of reference; domain arithmetic for a share, rounded up and never less than one seat.
 */
export function selectSeats(condition: SeatCondition, seats: readonly QuorumSeat[], deputiesCount: boolean): SelectedSeats {
  const members = seats.filter((seat) => seat.status !== 'NOT_EXPECTED' && isSelected(condition.from, seat));
  const isHere = (seat: QuorumSeat) => seat.status === 'PRESENT' || (deputiesCount && seat.status === 'DEPUTY');
  return {
    members,
    here: members.filter(isHere),
    away: members.filter((seat) => !isHere(seat)),
    needed: seatsNeeded(condition, members.length),
  };
}

function isSelected(selector: SeatSelector, seat: QuorumSeat): boolean {
  if ('every' in selector) return true;
  if ('seatClass' in selector) return selector.seatClass.includes(seat.seatClass);
  if ('agency' in selector) return seat.agencyId !== null && selector.agency.includes(seat.agencyId);
  return selector.seat.includes(seat.id);
}

function seatsNeeded(condition: SeatCondition, members: number): number {
  if (condition.kind === 'PRESENT') return 1;
  if (condition.kind === 'COUNT') return condition.atLeast;
  const roundedUp = Math.ceil((members * condition.numerator) / condition.denominator);
  return Math.max(1, roundedUp);
}
