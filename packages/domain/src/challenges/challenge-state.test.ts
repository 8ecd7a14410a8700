import { expect, it } from 'vitest';
import { type ChallengeState, challengeState } from './challenge-state.ts';

const today = '2017-06-12';

it.each<[string, string, string | null, string | null, ChallengeState]>([
  ['waiting on the day it is due', today, null, null, 'WAITING'],
  ['overdue on the day after', '2017-06-11', null, null, 'OVERDUE'],
  ['answered, also late', '2017-05-01', '2017-06-12', ' ', 'ANSWERED'],
  ['waiting for an answer that is dated after today', '2017-06-30', '2017-06-13', null, 'WAITING'],
  ['changed with evidence', '2017-05-01', '2017-05-01', 'Audit of 20 files.', 'CHANGED'],
  ['changed with evidence and no answer', '2017-05-01', null, 'Audit of 20 files.', 'CHANGED'],
])('is %s', (_words, responseDue, respondedOn, evidenceOfChange, state) => {
  expect(challengeState({ responseDue, respondedOn, evidenceOfChange }, today)).toBe(state);
});
