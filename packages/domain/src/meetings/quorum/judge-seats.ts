import { counted } from '../../words/number-word.ts';
import type { QuorumSeat, SeatCondition } from './quorum-rule.ts';
import { type SelectedSeats, selectSeats } from './selected-seats.ts';
import { groupOf, pluralOf } from './who-words.ts';

/** Whether a condition is met, what counts towards it, and what it lacks, in words. */
export interface Judgement {
  isMet: boolean;
  present: string[];
  missing: string[];
}

/**
 * Judges a condition about seats. Names are given where only those seats will do, and a count where there is a choice:
 * "Staffordshire Police", "2 more of the three head-teacher associations".
 * Source: Gloucestershire terms of reference.
 */
export function judgeSeats(condition: SeatCondition, seats: readonly QuorumSeat[], deputiesCount: boolean): Judgement {
  const selected = selectSeats(condition, seats, deputiesCount);
  const isMet = selected.here.length >= selected.needed;
  return {
    isMet,
    present: selected.here.length > 0 ? presentWords(condition, selected) : [],
    missing: isMet ? [] : missingWords(condition, selected),
  };
}

function presentWords(condition: SeatCondition, { members, here, needed }: SelectedSeats): string[] {
  if (condition.kind === 'PRESENT') return [here.length === 1 ? nameOf(here) : condition.who];
  if (needed >= members.length) return here.map((seat) => seat.name);
  return [`${here.length} of ${groupOf(condition.who, members.length)}`];
}

function missingWords(condition: SeatCondition, { members, here, away, needed }: SelectedSeats): string[] {
  if (condition.kind === 'PRESENT') return [members.length === 1 ? nameOf(members) : condition.who];
  if (needed < members.length) {
    return [`${needed - here.length} more of ${groupOf(condition.who, members.length)}`];
  }
  const names = away.map((seat) => seat.name);
  if (needed === members.length) return names;
  return [...names, `${counted(needed - members.length, 'more seat')} for ${pluralOf(condition.who)}`];
}

function nameOf(seats: readonly QuorumSeat[]): string {
  return seats[0]?.name ?? '';
}
