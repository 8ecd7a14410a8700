import { expect, it } from 'vitest';
import { formatDate, formatMonth, formatShortMonth } from './format-date.ts';

it('writes a date with the month in words and no leading nought', () => {
  expect(formatDate('2017-06-12')).toBe('12 June 2017');
  expect(formatDate('2018-03-01')).toBe('1 March 2018');
});

it('writes a month for a meeting whose day is not known', () => {
  expect(formatMonth('2017-09-01')).toBe('September 2017');
});

it('writes a short month with three letters', () => {
  expect(formatShortMonth('2017-09-01')).toBe('Sep 2017');
});
