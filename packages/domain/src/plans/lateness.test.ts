import { expect, it } from 'vitest';
import type { Rating } from '../ratings/rating.ts';
import { isLate, offTrackWithoutRecovery } from './lateness.ts';

it.each<[string, string | null, Rating, boolean]>([
  ['on its due day', '2017-06-12', 'ON_TRACK', false],
  ['on the day after', '2017-06-11', 'ON_TRACK', true],
  ['when it is complete', '2017-06-11', 'COMPLETE', false],
  ['when nobody has reported', '2017-06-11', 'NO_UPDATE', true],
  ['when it has not started', '2017-06-11', 'NOT_STARTED', true],
  ['without a due date', null, 'OFF_TRACK', false],
])('an action is late or not %s', (_words, due, rating, late) => {
  expect(isLate({ due }, rating, '2017-06-12')).toBe(late);
});

it.each<[Rating, string | null | undefined, boolean]>([
  ['OFF_TRACK', null, true],
  ['OFF_TRACK', undefined, true],
  ['OFF_TRACK', '  ', true],
  ['OFF_TRACK', 'A second trainer from May.', false],
  ['AT_RISK', null, false],
])('%s with %j as the way to recover lacks one: %s', (rating, recovery, isLacking) => {
  expect(offTrackWithoutRecovery(rating, recovery)).toBe(isLacking);
});
