import { expect, it } from 'vitest';
import { type Rating, ratings } from './rating.ts';
import { describeRatingOrder, type RatingChange, ratingChange } from './rating-change.ts';

it.each<[Rating | null, Rating, RatingChange]>([
  [null, 'NO_UPDATE', 'NEW'],
  ['ON_TRACK', 'COMPLETE', 'BETTER'],
  ['ON_TRACK', 'ON_TRACK', 'SAME'],
  ['ON_TRACK', 'AT_RISK', 'WORSE'],
  ['ON_TRACK', 'NO_UPDATE', 'WORSE'],
  ['AT_RISK', 'NO_UPDATE', 'WORSE'],
  ['OFF_TRACK', 'NO_UPDATE', 'BETTER'],
  ['NO_UPDATE', 'OFF_TRACK', 'WORSE'],
  ['NOT_STARTED', 'ON_TRACK', 'BETTER'],
  ['NOT_STARTED', 'AT_RISK', 'WORSE'],
])('from %s to %s is %s', (before, now, change) => {
  expect(ratingChange(before, now)).toBe(change);
});

it('is better one way exactly when it is worse the other way', () => {
  const opposite = { BETTER: 'WORSE', WORSE: 'BETTER', SAME: 'SAME', NEW: 'NEW' };
  for (const before of ratings) for (const now of ratings) expect(ratingChange(now, before)).toBe(opposite[ratingChange(before, now)]);
});

it('says its order in words', () => {
  expect(describeRatingOrder()).toBe('From best to worst: Complete, On track, Not started, At risk, No update, Off track.');
});
