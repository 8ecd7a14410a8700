import { describe, expect, it } from 'vitest';
import { columnDates } from './column-dates.ts';
import { yearsInText } from './years-in-text.ts';

/** "2017-06" for a month, "2017-06-12" for a day, "-" for none. */
function read(labels: string[], title = ''): string[] {
  const years = title === '' ? null : yearsInText(title);
  return columnDates(labels, years).map(({ date, knownTo }) => (date === null ? '-' : knownTo === 'MONTH' ? date.slice(0, 7) : date));
}

describe('a heading with a full date', () => {
  it.each([
    ['12/06/2017', '2017-06-12'],
    ['12.06.17', '2017-06-12'],
    ['2.4.15', '2015-04-02'],
    ['2017-06-12', '2017-06-12'],
    ['20170612', '2017-06-12'],
    ['12th June 2017', '2017-06-12'],
    ['12 Jun ’17', '2017-06-12'],
    ['12-Jun-17', '2017-06-12'],
    ['June 12, 2017', '2017-06-12'],
    ['2017 12 June', '2017-06-12'],
    ['Mon 12 June 2017, 10.00am', '2017-06-12'],
    ['Monday 12th of June 2017', '2017-06-12'],
    ['12/06/2017 10:00-12:00', '2017-06-12'],
    ['12-13 June 2017', '2017-06-12'],
    ['AGM 11/12/19', '2019-12-11'],
    ['E&L 13/12/2023', '2023-12-13'],
    ['Meeting 1 (12/05/2021)', '2021-05-12'],
    ['Full Governing Body 12/09/23', '2023-09-12'],
  ])('%s is %s, day first', (label, date) => {
    expect(read([label])).toEqual([date]);
  });
});

describe('a heading with a month and a year', () => {
  it.each([
    ['June 2017', '2017-06'],
    ['Sept 2017', '2017-09'],
    ['Sept. 2017', '2017-09'],
    ['2017-06', '2017-06'],
    ['06/2017', '2017-06'],
    ['June/July 2017', '2017-06'],
    ['Board meeting June 2017', '2017-06'],
    ['Meeting 1 (June 2017)', '2017-06'],
    ['2. Sept 2017', '2017-09'],
  ])('%s is %s', (label, date) => {
    expect(read([label])).toEqual([date]);
  });
});

describe('a set of headings', () => {
  it.each([
    [
      'year first when only that order runs on',
      ['20.05.11', '20.06.08', '20.07.13', '20.MM.DD'],
      '',
      ['2020-05-11', '2020-06-08', '2020-07-13', '-'],
    ],
    ['newest first, year first', ['23.11.13', '23.09.11', '23.07.10'], '', ['2023-11-13', '2023-09-11', '2023-07-10']],
    ['day first when both orders would do', ['10.05.11', '11.06.12'], '', ['2011-05-10', '2012-06-11']],
    ['year first when the title has that year', ['20.05.11'], 'Attendance 2020', ['2020-05-11']],
    [
      'months of a reporting year',
      ['June', 'Sept', 'Dec', 'Jan', 'March'],
      '2017/18',
      ['2017-06', '2017-09', '2017-12', '2018-01', '2018-03'],
    ],
    ['months of a school year', ['Sept', 'Nov', 'Jan', 'May'], '2019-20', ['2019-09', '2019-11', '2020-01', '2020-05']],
    ['only the last months of a reporting year', ['Jan', 'Feb', 'March'], '2017/18', ['2018-01', '2018-02', '2018-03']],
    ['months newest first', ['March', 'Dec', 'Sept', 'June'], '2017/18', ['2018-03', '2017-12', '2017-09', '2017-06']],
    ['days without years', ['12 Jun', '4 Sept', '12 March'], '2017/18', ['2017-06-12', '2017-09-04', '2018-03-12']],
    ['years from the neighbours', ['Sept 2017', 'Nov', 'Jan', 'March 2018'], '', ['2017-09', '2017-11', '2018-01', '2018-03']],
    ['a number beside the month that is a year', ['Jun-17', 'Sep-17', 'Mar-18'], '', ['2017-06', '2017-09', '2018-03']],
    ['a number beside the month that is a day', ['Jun 12', 'Sep 18', 'Dec 4'], '2017', ['2017-06-12', '2017-09-18', '2017-12-04']],
    ['quarters of a year that starts in April', ['Q1 2017/18', 'Q4 2017/18'], '', ['2017-04', '2018-01']],
    ['figures for day and month', ['12/6', '4/9'], '2017', ['2017-06-12', '2017-09-04']],
  ])('is read as %s', (_, labels, title, dates) => {
    expect(read(labels, title)).toEqual(dates);
  });
});

it.each([
  '3/27/2026',
  '31/02/2017',
  '12/13/2017',
  'June',
  'Resigned 12/12/17',
  'June Brown',
  'J Smith (appointed 01/09/2018)',
  '2017/18',
  '1',
  'Agency',
])('%s gives no date', (label) => {
  expect(read([label])).toEqual(['-']);
});

it.each([
  ['Board Meetings 2017/18', 2017, 2018],
  ['April 2017 to March 2018', 2017, 2018],
  ['met 4 times in 19 - 20', 2019, 2020],
  ['Attendance 2017', 2017, 2017],
])('%s speaks of %i and %i', (text, from, to) => {
  expect(yearsInText(text)).toEqual({ from, to });
});
