import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOverallOverride, overallRating } from './overall-rating.ts';
import { type Rating, ratings, usualRatingWords } from './rating.ts';
import { ratingChange } from './rating-change.ts';
import { someGivenRating, someRating } from './ratings.cases.ts';

const byLetter = (letters: string): Rating[] =>
  [...letters].map((letter) => ratings.find((rating) => usualRatingWords[rating].letter === letter) ?? 'NO_UPDATE');
const someParts = fc.array(someRating, { maxLength: 8 });

describe('overallRating', () => {
  it.each<[string, Rating, string]>([
    ['', 'NOT_STARTED', 'There are no parts yet.'],
    ['BBB', 'COMPLETE', '3 of 3 parts are ‘Complete’.'],
    ['–', 'NOT_STARTED', '1 of 1 part is ‘Not started’.'],
    ['B–', 'ON_TRACK', 'No part is ‘Off track’, ‘At risk’ or ‘No update’.'],
    ['GGB', 'ON_TRACK', 'No part is ‘Off track’, ‘At risk’ or ‘No update’.'],
    ['GGGA', 'AT_RISK', '1 of 4 parts is ‘At risk’ or ‘No update’.'],
    ['GGG?', 'AT_RISK', '1 of 4 parts is ‘At risk’ or ‘No update’.'],
    ['G?A?', 'NO_UPDATE', '2 of 4 parts are ‘No update’.'],
    ['BBR??', 'OFF_TRACK', '1 of 5 parts is ‘Off track’.'],
  ])('makes of "%s" %s, because %s', (letters, rating, because) => {
    expect(overallRating(byLetter(letters))).toMatchObject({ rating, because, isOverridden: false, reason: null });
  });

  it('prints its rule in words', () => {
    expect(overallRating([]).rule).toBe(
      'The first of these that fits. ‘Off track’ when any part is. ‘No update’ when half of the parts or more are. ‘At risk’ when any part is, or has ‘No update’. ‘Not started’ when all parts are, or there are none. ‘Complete’ when all parts are. ‘On track’ in any other case.',
    );
  });

  it("prints its rule in the board's own words", () => {
    const words = { ...usualRatingWords, OFF_TRACK: { ...usualRatingWords.OFF_TRACK, word: 'Red' } };
    expect(overallRating(['OFF_TRACK'], null, words)).toMatchObject({
      rule: expect.stringContaining('‘Red’ when any part is.'),
      because: '1 of 1 part is ‘Red’.',
    });
  });

  it('agrees with reading its rule one sentence at a time', () => {
    fc.assert(
      fc.property(someParts, (parts) => {
        expect(overallRating(parts).rating).toBe(readPlainly(parts));
      }),
    );
  });

  it('never grows better when a part grows worse', () => {
    fc.assert(
      fc.property(someParts, fc.nat(), someRating, (parts, place, rating) => {
        const changed = parts.map((part, index) => (index === place % parts.length ? rating : part));
        const change = ratingChange(parts[place % parts.length] ?? rating, rating);
        const overall = ratingChange(overallRating(parts).rating, overallRating(changed).rating);
        expect(['SAME', change]).toContain(overall);
      }),
    );
  });

  it('is never on track or complete while a part is not known', () => {
    fc.assert(
      fc.property(someParts, (parts) => {
        const { rating } = overallRating([...parts, 'NO_UPDATE']);
        expect(['AT_RISK', 'NO_UPDATE', 'OFF_TRACK']).toContain(rating);
      }),
    );
  });

  it('may be given otherwise with a reason, and still says what the rule came to', () => {
    const override = { rating: 'ON_TRACK' as const, reason: ' The late audit is in. ' };
    expect(overallRating(['ON_TRACK', 'AT_RISK'], override)).toMatchObject({
      rating: 'ON_TRACK',
      because: '1 of 2 parts is ‘At risk’ or ‘No update’.',
      isOverridden: true,
      reason: 'The late audit is in.',
    });
  });

  it('takes no notice of an override without a reason, or of any while half is not known', () => {
    fc.assert(
      fc.property(someParts, someGivenRating, (parts, rating) => {
        const ruled = overallRating(parts);
        expect(overallRating(parts, { rating, reason: ' ' })).toEqual(ruled);
        if (ruled.rating === 'NO_UPDATE') expect(overallRating(parts, { rating, reason: 'They said so.' })).toEqual(ruled);
      }),
    );
  });
});

it('asks for a reason for an override', () => {
  expect(checkOverallOverride({ rating: 'ON_TRACK', reason: 'The audit is in.' }, 'Neglect')).toEqual([]);
  expect(checkOverallOverride({ rating: 'ON_TRACK', reason: ' ' }, 'Neglect')).toEqual([
    { code: 'REQUIRED', field: 'reason', message: 'Give a reason for rating ‘Neglect’ otherwise than the rule does.' },
  ]);
});

function readPlainly(parts: Rating[]): Rating {
  const lacking = parts.filter((part) => part === 'NO_UPDATE').length;
  if (parts.includes('OFF_TRACK')) return 'OFF_TRACK';
  if (lacking > 0 && lacking >= parts.length - lacking) return 'NO_UPDATE';
  if (parts.includes('AT_RISK') || lacking > 0) return 'AT_RISK';
  if (parts.every((part) => part === 'NOT_STARTED')) return 'NOT_STARTED';
  return parts.every((part) => part === 'COMPLETE') ? 'COMPLETE' : 'ON_TRACK';
}
