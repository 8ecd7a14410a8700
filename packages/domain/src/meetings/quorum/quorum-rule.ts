import type { AttendanceStatus } from '../../attendance/status.ts';
import type { SeatClass } from '../../membership/seat-class.ts';

/** Which seats a condition is about. `agency` and `seat` hold ids. */
export type SeatSelector = { every: true } | { seatClass: SeatClass[] } | { agency: string[] } | { seat: string[] };

/**
 * A quorum rule as data. `who` is the words for the seats it is about: "the police" for PRESENT, and the plural without
 * a number for COUNT and SHARE: "districts", "head-teacher associations".
 * Source: Gloucestershire terms of reference, whose rules name partners, counts of districts and associations.
 */
export type QuorumExpression =
  /** At least one of these seats is covered. */
  | { kind: 'PRESENT'; who: string; from: SeatSelector }
  /** At least so many of these seats. */
  | { kind: 'COUNT'; atLeast: number; who: string; from: SeatSelector }
  /** At least a share of these seats, rounded up to a whole seat. */
  | { kind: 'SHARE'; numerator: number; denominator: number; who: string; from: SeatSelector }
  | { kind: 'ALL'; of: QuorumExpression[] }
  | { kind: 'ANY'; of: QuorumExpression[] }
  /** At least so many of these conditions. */
  | { kind: 'AT_LEAST'; atLeast: number; of: QuorumExpression[] };

/** A condition about seats, as opposed to one about other conditions. */
export type SeatCondition = Extract<QuorumExpression, { from: SeatSelector }>;

export interface QuorumRule {
  /** The rule as the terms of reference print it. */
  statement: string;
  expression: QuorumExpression;
  deputiesCount: boolean;
  chairsDiscretion: boolean;
}

export interface QuorumSeat {
  id: string;
  name: string;
  agencyId: string | null;
  seatClass: SeatClass;
  status: AttendanceStatus;
}
