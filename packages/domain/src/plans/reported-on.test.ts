import { expect, it } from 'vitest';
import { reportedOn } from './reported-on.ts';

const today = '2018-03-20';

it.each([
  [null, today],
  ['2017-12', '2017-12-31'],
  ['2017-12-05', '2017-12-05'],
  ['2018-03', today],
  [today, today],
])('a table of %s tells of %s', (asOf, date) => {
  expect(reportedOn(asOf, today)).toEqual({ date, violations: [] });
});

it.each([
  ['2018-03-21', '21 March 2018 is still to come. Say on which day the progress was reported: today or earlier.'],
  ['2018-04', 'April 2018 is still to come. Say on which day the progress was reported: today or earlier.'],
])('a table of %s is asked for its day', (asOf, message) => {
  expect(reportedOn(asOf, today)).toEqual({ date: today, violations: [{ code: 'INVALID', field: 'asOf', message }] });
});
