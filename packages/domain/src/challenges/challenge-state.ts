import type { LocalDate } from '../calendar/local-date.ts';
import { isBlank } from '../plans/check-field.ts';

/** CHANGED: there is evidence that something changed. */
export type ChallengeState = 'WAITING' | 'OVERDUE' | 'ANSWERED' | 'CHANGED';

export interface Challenge {
  responseDue: LocalDate;
  respondedOn: LocalDate | null;
  evidenceOfChange: string | null;
}

/**
 * How far a challenge to an agency has come. An answer is not yet a change; evidence of change counts with or without
 * an answer. A late answer is an answer, and the day on which it is due is in time.
 * Source: Social Care Institute for Excellence, guidance on safeguarding adults boards' annual reports: scrutiny asks
 * for proof of a culture of challenge.
 */
export function challengeState({ responseDue, respondedOn, evidenceOfChange }: Challenge, today: LocalDate): ChallengeState {
  if (!isBlank(evidenceOfChange)) return 'CHANGED';
  if (respondedOn && respondedOn <= today) return 'ANSWERED';
  return responseDue < today ? 'OVERDUE' : 'WAITING';
}
