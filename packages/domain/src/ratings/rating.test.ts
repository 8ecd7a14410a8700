import { expect, it } from 'vitest';
import { givenRatings, type Rating, ratings, usualRatingWords } from './rating.ts';

it.each<[Rating, string, string]>([
  ['COMPLETE', 'B', 'Complete'],
  ['ON_TRACK', 'G', 'On track'],
  ['AT_RISK', 'A', 'At risk'],
  ['OFF_TRACK', 'R', 'Off track'],
  ['NOT_STARTED', '–', 'Not started'],
  ['NO_UPDATE', '?', 'No update'],
])('%s is shown as %s, "%s"', (rating, letter, word) => {
  expect(usualRatingWords[rating]).toMatchObject({ letter, word });
});

it('has no update as the one rating that nobody can give', () => {
  expect(ratings.filter((rating) => !givenRatings.some((given) => given === rating))).toEqual(['NO_UPDATE']);
});

it('defines each rating in whole sentences', () => {
  for (const rating of ratings) expect(usualRatingWords[rating].definition).toMatch(/^[A-Z].+\.$/);
});
