import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../calendar/local-date.ts';
import { reportingYear } from '../calendar/reporting-year.ts';
import { currentRating } from './current-rating.ts';
import { someDay, someRated } from './ratings.cases.ts';
import { ratingAtEachPeriodEnd, reportingPeriods } from './reporting-periods.ts';

it('has four quarters in a year', () => {
  expect(reportingPeriods(2017, 3)).toEqual([
    { from: '2017-04-01', to: '2017-06-30' },
    { from: '2017-07-01', to: '2017-09-30' },
    { from: '2017-10-01', to: '2017-12-31' },
    { from: '2018-01-01', to: '2018-03-31' },
  ]);
});

it('follows one another and fills the year, for any length and any first month', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 12 }), (monthsEach, startsInMonth) => {
      const periods = reportingPeriods(2017, monthsEach, startsInMonth);
      const year = reportingYear(2017, startsInMonth);
      expect(periods.map(({ from }) => from)).toEqual([year.from, ...periods.slice(0, -1).map(({ to }) => addDays(to, 1))]);
      expect(periods.at(-1)?.to).toBe(year.to);
    }),
  );
});

it('refuses a period without a month', () => {
  expect(() => reportingPeriods(2017, 0)).toThrow('A reporting period cannot have 0 months. Use a whole number from 1.');
});

it('shows each quarter as it stood at its end, today for the one that is running, and nothing for one to come', () => {
  const thing = {
    start: '2017-04-01',
    updates: [
      { date: '2017-05-10', rating: 'AT_RISK' as const },
      { date: '2017-11-20', rating: 'ON_TRACK' as const },
    ],
    updateEveryMonths: 3,
  };
  const quarters = reportingPeriods(2017, 3);
  expect(ratingAtEachPeriodEnd(thing, quarters, '2017-12-31')).toEqual(['AT_RISK', 'NO_UPDATE', 'ON_TRACK', null]);
  expect(ratingAtEachPeriodEnd(thing, quarters, '2017-11-19')).toEqual(['AT_RISK', 'NO_UPDATE', 'NO_UPDATE', null]);
});

it('agrees with asking on the last day of each period, and no later update changes it', () => {
  const periods = reportingPeriods(2016, 2);
  fc.assert(
    fc.property(someRated, someDay, (thing, today) => {
      const asked = periods.map(({ from, to }) => {
        const day = [to, today].sort()[0] ?? to;
        const known = thing.updates.filter(({ date }) => date <= day);
        return from > today ? null : currentRating({ ...thing, updates: known }, day).rating;
      });
      expect(ratingAtEachPeriodEnd(thing, periods, today)).toEqual(asked);
    }),
  );
});
