import { expect, it } from 'vitest';
import { monthFromName, weekdayFromName } from './month-names.ts';

it.each([
  ['March', 3],
  ['sept', 9],
  ['DEC', 12],
  ['Ma', null],
  ['Marches', null],
  ['', null],
])('takes "%s" for month %s', (name, month) => {
  expect(monthFromName(name)).toBe(month);
});

it.each([
  ['Monday', 1],
  ['thurs', 4],
  ['Sun', 7],
  ['Someday', null],
])('takes "%s" for weekday %s', (name, day) => {
  expect(weekdayFromName(name)).toBe(day);
});
