import { expect, it } from 'vitest';
import { dayProblem, offeredPhase } from './plan-import-day.ts';

const phases = [
  { id: 'first', from: '2016-04-01' },
  { id: 'second', from: '2017-04-01' },
  { id: 'third', from: '2018-04-01' },
];

it.each([
  ['2017-12-31', 'second'],
  ['2026-01-01', 'third'],
  ['2015-01-01', 'first'],
])('on %s new actions go into the %s phase unless another is chosen', (today, id) => {
  expect(offeredPhase(phases, today)).toBe(id);
});

it.each([
  [null, undefined],
  ['31/12/2017', undefined],
  ['', 'Enter the day of the updates, such as 31 December 2017.'],
  ['31/12', '‘31/12’ is not a date. Enter one such as 31 December 2017.'],
  ['1/2/2018', '1 February 2018 is still to come. Say on which day the progress was reported: today or earlier.'],
])('of the day %j it says %j', (typed, problem) => {
  expect(dayProblem(typed, '2018-01-31')).toBe(problem);
});
