import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../calendar/local-date.ts';
import { currentRating, type Rated } from './current-rating.ts';
import type { GivenRating, Rating } from './rating.ts';
import { someDay, someRated } from './ratings.cases.ts';

const april = '2017-04-01';
const given = (date: string, rating: GivenRating) => ({ date, rating });
const quarterly = (...updates: Rated['updates']): Rated => ({ start: april, updates, updateEveryMonths: 3 });

describe('currentRating', () => {
  it.each<[string, Rated, string, Rating, string | null]>([
    ['not started before its start', quarterly(), '2017-03-31', 'NOT_STARTED', '2017-07-01'],
    ['not started while the first update is not due', quarterly(), '2017-07-01', 'NOT_STARTED', '2017-07-01'],
    ['not known when the first update did not come', quarterly(), '2017-07-02', 'NO_UPDATE', '2017-07-01'],
    ['not known without a start and an update', { updates: [], updateEveryMonths: 3 }, april, 'NO_UPDATE', null],
    ['as given on the last day of the period', quarterly(given('2017-05-10', 'ON_TRACK')), '2017-08-10', 'ON_TRACK', '2017-08-10'],
    ['not known on the day after', quarterly(given('2017-05-10', 'ON_TRACK')), '2017-08-11', 'NO_UPDATE', '2017-08-10'],
    ['not known however bad it was', quarterly(given('2017-05-10', 'OFF_TRACK')), '2017-08-11', 'NO_UPDATE', '2017-08-10'],
    ['complete for good', quarterly(given('2017-05-10', 'COMPLETE')), '2030-01-01', 'COMPLETE', null],
    [
      'open again after it was complete',
      quarterly(given('2017-05-10', 'COMPLETE'), given('2017-09-01', 'AT_RISK')),
      '2017-09-02',
      'AT_RISK',
      '2017-12-01',
    ],
    [
      'as it was before an update that is still to come',
      quarterly(given('2017-05-10', 'ON_TRACK'), given('2017-06-12', 'AT_RISK')),
      '2017-06-11',
      'ON_TRACK',
      '2017-08-10',
    ],
    [
      'not started as long as it was to start later',
      quarterly(given('2016-01-05', 'NOT_STARTED')),
      '2017-07-01',
      'NOT_STARTED',
      '2017-07-01',
    ],
    ['not known when it was to have started', quarterly(given('2016-01-05', 'NOT_STARTED')), '2017-07-02', 'NO_UPDATE', '2017-07-01'],
    ['as given when work began early', quarterly(given('2017-01-05', 'ON_TRACK')), '2017-02-01', 'ON_TRACK', '2017-04-05'],
    [
      'not known when the last day of a short month is past',
      quarterly(given('2017-11-30', 'ON_TRACK')),
      '2018-03-01',
      'NO_UPDATE',
      '2018-02-28',
    ],
  ])('is %s', (_words, thing, today, rating, updateDueBy) => {
    expect(currentRating(thing, today)).toMatchObject({ rating, updateDueBy });
  });

  it('names the last rating given and the day from which it is not known', () => {
    expect(currentRating(quarterly(given('2017-05-10', 'AT_RISK'), given('2017-06-12', 'ON_TRACK')), '2018-01-01')).toEqual({
      rating: 'NO_UPDATE',
      since: '2017-09-13',
      lastUpdate: '2017-06-12',
      updateDueBy: '2017-09-12',
      before: 'ON_TRACK',
    });
  });

  it('holds since the first of the updates that repeat it, and names the rating of the update before', () => {
    const thing = quarterly(given('2017-05-10', 'AT_RISK'), given('2017-06-12', 'ON_TRACK'), given('2017-08-01', 'ON_TRACK'));
    expect(currentRating(thing, '2017-08-02')).toMatchObject({ since: '2017-06-12', before: 'ON_TRACK' });
    expect(currentRating(thing, '2017-06-30')).toMatchObject({ since: '2017-06-12', before: 'AT_RISK' });
  });

  it('holds anew after a time in which nobody reported', () => {
    const thing = quarterly(given('2017-05-10', 'ON_TRACK'), given('2017-08-12', 'ON_TRACK'));
    expect(currentRating(thing, '2017-09-01').since).toBe('2017-08-12');
  });

  it('holds on when the next update comes on the day after it was due', () => {
    const thing = quarterly(given('2017-05-10', 'ON_TRACK'), given('2017-08-11', 'ON_TRACK'));
    expect(currentRating(thing, '2017-09-01').since).toBe('2017-05-10');
  });

  it('is never older than its period, for any updates and any day', () => {
    fc.assert(
      fc.property(someRated, someDay, (thing, today) => {
        const last = lastUpdate(thing, today);
        const { rating } = currentRating(thing, today);
        if (!last || addMonths(last.date, thing.updateEveryMonths) >= today || last.rating === 'COMPLETE') return;
        const hasYetToReport = last.rating === 'NOT_STARTED' && !!thing.start && today <= addMonths(thing.start, thing.updateEveryMonths);
        expect(rating).toBe(hasYetToReport ? 'NOT_STARTED' : 'NO_UPDATE');
      }),
      { numRuns: 1000 },
    );
  });

  it('comes to no update by the clock alone, unless it is complete', () => {
    fc.assert(
      fc.property(someRated, (thing) => {
        const everybodyGone = '2040-01-01';
        const isComplete = lastUpdate(thing, everybodyGone)?.rating === 'COMPLETE';
        expect(currentRating(thing, everybodyGone).rating).toBe(isComplete ? 'COMPLETE' : 'NO_UPDATE');
      }),
    );
  });

  it('changes to no update on the day after the one it names, and not before', () => {
    fc.assert(
      fc.property(someRated, someDay, (thing, today) => {
        const known = { ...thing, updates: thing.updates.filter(({ date }) => date <= today) };
        const now = currentRating(known, today);
        if (now.rating === 'COMPLETE' || now.updateDueBy === null || now.rating === 'NO_UPDATE') return;
        expect(currentRating(known, now.updateDueBy).rating).toBe(now.rating);
        expect(currentRating(known, addDays(now.updateDueBy, 1)).rating).toBe('NO_UPDATE');
      }),
    );
  });

  it('holds since the first of the days in a row on which it was the same', () => {
    fc.assert(
      fc.property(someRated, someDay, (thing, today) => {
        const { rating, since } = currentRating(thing, today);
        if (since === null) return;
        for (let day = since; day <= today; day = addDays(day, 1)) expect(currentRating(thing, day).rating).toBe(rating);
        const isFirstUpdate = currentRating(thing, addDays(since, -1)).lastUpdate === null;
        if (!isFirstUpdate) expect(currentRating(thing, addDays(since, -1)).rating).not.toBe(rating);
      }),
      { numRuns: 100 },
    );
  });

  it('takes no notice of the order of updates of different days, or of those to come', () => {
    fc.assert(
      fc.property(someRated, someDay, (thing, today) => {
        const days = thing.updates.filter(({ date }, index) => thing.updates.findIndex((one) => one.date === date) === index);
        const past = days.filter(({ date }) => date <= today);
        const answer = currentRating({ ...thing, updates: days }, today);
        expect(currentRating({ ...thing, updates: past.toReversed() }, today)).toEqual(answer);
      }),
    );
  });
});

function lastUpdate({ updates }: Rated, today: string) {
  const last = updates
    .map(({ date }) => date)
    .filter((date) => date <= today)
    .sort()
    .at(-1);
  return updates.findLast(({ date }) => date === last);
}
