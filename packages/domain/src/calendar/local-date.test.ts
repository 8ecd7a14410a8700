import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDayOf } from './civil-day.ts';
import { addDays, addMonths, daysBetween, isLocalDate, localDate, weekday } from './local-date.ts';

const aDate = fc.integer({ min: -25_000, max: 60_000 }).map((number) => localDate(civilDayOf(number)));

it.each([
  ['2018-02-28', true],
  ['2016-02-29', true],
  ['0001-01-01', true],
  ['9999-12-31', true],
  ['2018-02-30', false],
  ['2018-2-3', false],
  ['2018-02-28T00:00', false],
  [' 2018-02-28', false],
  ['2018-02-28\n', false],
  ['', false],
])('says whether "%s" is a calendar day: %s', (text, isDay) => {
  expect(isLocalDate(text)).toBe(isDay);
});

describe('addDays', () => {
  it.each([
    ['2018-02-28', 1, '2018-03-01'],
    ['2018-01-01', -1, '2017-12-31'],
    ['2026-03-28', 2, '2026-03-30'],
  ])('takes %s by %i days to %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it('comes back by the same number of days', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
    );
  });
});

describe('addMonths', () => {
  it.each([
    ['2018-01-31', 1, '2018-02-28'],
    ['2016-01-31', 1, '2016-02-29'],
    ['2018-03-31', -1, '2018-02-28'],
    ['2017-12-15', 1, '2018-01-15'],
    ['2018-01-15', -13, '2016-12-15'],
  ])('takes %s by %i months to %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('always gives a real day in the month that was asked for', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const moved = addMonths(date, months);
        expect(isLocalDate(moved)).toBe(true);
        expect(monthCount(moved) - monthCount(date)).toBe(months);
      }),
    );
  });
});

describe('daysBetween', () => {
  it.each([
    ['2017-06-12', '2017-06-12', 0],
    ['2018-02-28', '2018-03-01', 1],
    ['2026-03-28', '2026-03-30', 2],
    ['2018-01-01', '2017-12-31', -1],
  ])('from %s to %s is %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it('undoes addDays', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });
});

describe('weekday', () => {
  it.each([
    ['2026-11-23', 1],
    ['2018-03-13', 2],
    ['1969-12-31', 3],
    ['2026-03-29', 7],
  ])('gives %s as day %i of the week', (date, day) => {
    expect(weekday(date)).toBe(day);
  });

  it('goes up by one each day and starts again after Sunday', () => {
    fc.assert(
      fc.property(aDate, (date) => {
        expect(weekday(addDays(date, 1))).toBe((weekday(date) % 7) + 1);
      }),
    );
  });
});

it('names the text when code passes something that is no date', () => {
  expect(() => addDays('tomorrow', 1)).toThrow('‘tomorrow’ is not a calendar day. Write dates as YYYY-MM-DD.');
  expect(() => addDays('9999-12-31', 1)).toThrow('There is no day 10000-1-1 between year 1 and year 9999.');
});

function monthCount(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}
