import { daysBetween, type LocalDate } from '../calendar/local-date.ts';
import { isBlank } from '../plans/check-field.ts';

const words = { OVERDUE: 'Overdue', WAITING: 'Waiting', ANSWERED: 'Answered', CHANGED: 'Changed' };

/** CHANGED: there is evidence that something changed. */
export type ChallengeState = keyof typeof words;

/** From what needs the board first to what is settled. */
export const challengeStates = Object.keys(words) as ChallengeState[];

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

/** For how many days a response has been overdue; null for a challenge that is not. */
export function challengeDaysOverdue(challenge: Challenge, today: LocalDate): number | null {
  return challengeState(challenge, today) === 'OVERDUE' ? daysBetween(challenge.responseDue, today) : null;
}

export function challengeStateWord(state: ChallengeState): string {
  return words[state];
}
