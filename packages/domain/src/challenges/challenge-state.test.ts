import { expect, it } from 'vitest';
import { type ChallengeState, challengeDaysOverdue, challengeState, challengeStates, challengeStateWord } from './challenge-state.ts';

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

it.each<[string, string, string | null, number | null]>([
  ['on the day it is due', today, null, null],
  ['on the day after', '2017-06-11', null, 1],
  ['a month later', '2017-05-12', null, 31],
  ['once there is an answer', '2017-05-12', '2017-06-12', null],
])('is overdue %s by so many days', (_words, responseDue, respondedOn, days) => {
  expect(challengeDaysOverdue({ responseDue, respondedOn, evidenceOfChange: null }, today)).toBe(days);
});

it('has a word for each state', () => {
  expect(challengeStates.map(challengeStateWord)).toEqual(['Overdue', 'Waiting', 'Answered', 'Changed']);
});
