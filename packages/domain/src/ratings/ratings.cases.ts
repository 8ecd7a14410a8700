import fc from 'fast-check';
import { addDays } from '../calendar/local-date.ts';
import type { Rated, RatedUpdate } from './current-rating.ts';
import { givenRatings, ratings } from './rating.ts';

/** A day of about three years, so that updates often share a day and often lapse. */
export const someDay = fc.integer({ min: 0, max: 1100 }).map((days) => addDays('2016-01-01', days));

export const someRating = fc.constantFrom(...ratings);
export const someGivenRating = fc.constantFrom(...givenRatings);
export const someUpdates: fc.Arbitrary<RatedUpdate[]> = fc.array(fc.record({ date: someDay, rating: someGivenRating }), { maxLength: 8 });

export const someRated: fc.Arbitrary<Rated> = fc.record({
  start: fc.option(someDay),
  updates: someUpdates,
  updateEveryMonths: fc.integer({ min: 1, max: 12 }),
});
