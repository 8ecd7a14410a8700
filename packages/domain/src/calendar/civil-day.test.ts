import fc from 'fast-check';
import { expect, it } from 'vitest';
import { civilDayOf, dayNumber, daysInMonth, isCivilDay } from './civil-day.ts';

const firstDay = dayNumber({ year: 1, month: 1, day: 1 });
const lastDay = dayNumber({ year: 9999, month: 12, day: 31 });

it('counts days as the universal calendar does', () => {
  fc.assert(
    fc.property(fc.integer({ min: firstDay, max: lastDay }), (number) => {
      const [year, month, day] = new Date(number * 86_400_000).toISOString().slice(0, 10).split('-').map(Number);
      expect(civilDayOf(number)).toEqual({ year, month, day });
      expect(dayNumber(civilDayOf(number))).toBe(number);
    }),
  );
});

it.each([
  [2016, 29],
  [2017, 28],
  [1900, 28],
  [2000, 29],
])('gives February %i %i days', (year, days) => {
  expect(daysInMonth(year, 2)).toBe(days);
});

it.each([
  [{ year: 2018, month: 2, day: 29 }],
  [{ year: 2018, month: 13, day: 1 }],
  [{ year: 2018, month: 0, day: 1 }],
  [{ year: 2018, month: 4, day: 31 }],
  [{ year: 0, month: 1, day: 1 }],
  [{ year: 10_000, month: 1, day: 1 }],
])('refuses %j as a day', (day) => {
  expect(isCivilDay(day)).toBe(false);
});
