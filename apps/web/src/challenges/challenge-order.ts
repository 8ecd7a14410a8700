import { type Challenge, challengeDaysOverdue } from '@quorate/domain';

/** Overdue challenges first, the longest overdue at the top; then the rest, newest first. */
export function overdueFirst<One extends Challenge & { raisedOn: string }>(challenges: readonly One[], today: string): One[] {
  const days = (challenge: One) => challengeDaysOverdue(challenge, today) ?? 0;
  return challenges.toSorted((one, other) => days(other) - days(one) || other.raisedOn.localeCompare(one.raisedOn));
}
