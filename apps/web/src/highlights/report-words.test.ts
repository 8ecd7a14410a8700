import { expect, it } from 'vitest';
import { firstWords, writePeriod, writeRhythm } from './report-words.ts';

it.each([
  ['2017-07-01', '2017-09-30', 'July to September 2017'],
  ['2017-04-01', '2018-03-31', 'April 2017 to March 2018'],
  ['2018-02-01', '2018-02-28', 'February 2018'],
  ['2017-07-03', '2017-09-30', '3 July 2017 to 30 September 2017'],
  ['2017-07-01', '2017-09-29', '1 July 2017 to 29 September 2017'],
])('a report from %s to %s is on "%s"', (from, to, words) => {
  expect(writePeriod({ from, to })).toBe(words);
});

it('says how often a group reports', () => {
  expect([null, 1, 3].map(writeRhythm)).toEqual(['Owes no reports', 'Reports every month', 'Reports every 3 months']);
});

it('names an item by its first words', () => {
  expect(firstWords(' Held  workshops on safe\nsleep ')).toBe('Held workshops on safe sleep');
  expect(firstWords('A local campaign reached 450,000 accounts in a year')).toBe('A local campaign reached 450,000 accounts…');
});
