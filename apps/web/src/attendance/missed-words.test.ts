import { tally } from '@quorate/domain';
import { expect, it } from 'vitest';
import { missedWords } from './missed-words.ts';

const summary = (openStreak: number, longestStreak: number) => ({
  totals: tally([]),
  openStreak,
  longestStreak,
  isPersistentlyAbsent: false,
});

it.each([
  [3, 3, true, '3 in a row'],
  [2, 2, false, '2 in a row'],
  [1, 1, false, ''],
  [0, 2, true, '2 earlier'],
  [1, 1, true, 'Often'],
  [0, 3, false, ''],
])('%i missed up to now, %i at most, persistently: %s, is written as "%s"', (open, longest, isPersistent, words) => {
  expect(missedWords(summary(open, longest), isPersistent)).toBe(words);
});
