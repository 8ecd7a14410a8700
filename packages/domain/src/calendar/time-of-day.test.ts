import { expect, it } from 'vitest';
import { isTimeOfDay } from './time-of-day.ts';

it.each([
  ['00:00', true],
  ['09:30', true],
  ['23:59', true],
  ['24:00', false],
  ['9:30', false],
  ['09:60', false],
  ['2pm', false],
  ['09:30\n', false],
])('says whether "%s" is a time: %s', (text, isTime) => {
  expect(isTimeOfDay(text)).toBe(isTime);
});
