import { expect, it } from 'vitest';
import { lastDayKnown } from './last-day-known.ts';

it.each([
  ['2017-06-12', '2017-06-12'],
  ['2017-04', '2017-04-30'],
  ['2017-12', '2017-12-31'],
  ['2018-02', '2018-02-28'],
  ['2020-02', '2020-02-29'],
  ['2017-13', null],
  ['2017-02-30', null],
  ['Ongoing', null],
  ['', null],
  [null, null],
])('%s is %s at the latest', (date, day) => {
  expect(lastDayKnown(date)).toBe(day);
});
