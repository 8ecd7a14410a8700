import { describe, expect, it } from 'vitest';
import { weekday } from '../calendar/local-date.ts';
import { reportingYear } from '../calendar/reporting-year.ts';
import { type Cadence, cadenceDates, type MeetingDay, monthOf } from './cadence.ts';

const year = reportingYear(2017);
const board: Cadence = { everyMonths: 3, countedFromMonth: 6, on: { weekday: 2, week: 2 } };
const executive: Cadence = {
  everyMonths: 1,
  countedFromMonth: 4,
  on: { day: 20 },
  exceptMonthsWith: { groupId: 'board' },
};
const boardDates = cadenceDates(board, year);

describe('a board that meets quarterly on the second Tuesday', () => {
  it('meets in June, September, December and March', () => {
    expect(boardDates).toEqual(['2017-06-13', '2017-09-12', '2017-12-12', '2018-03-13']);
  });
});

describe('an executive that meets monthly, except in months with a board meeting', () => {
  it('meets eight times in 2017/18', () => {
    expect(cadenceDates(executive, year, boardDates)).toEqual([
      '2017-04-20',
      '2017-05-20',
      '2017-07-20',
      '2017-08-20',
      '2017-10-20',
      '2017-11-20',
      '2018-01-20',
      '2018-02-20',
    ]);
  });

  it('covers the twelve months of the year once, together with the board', () => {
    const months = [...boardDates, ...cadenceDates(executive, year, boardDates)].map(monthOf);
    expect(new Set(months).size).toBe(12);
    expect(months).toHaveLength(12);
  });

  it('gives up November and takes December when the board moves from December to November', () => {
    const moved = boardDates.map((date) => (date === '2017-12-12' ? '2017-11-28' : date));
    const dates = cadenceDates(executive, year, moved);
    expect(dates).toContain('2017-12-20');
    expect(dates).not.toContain('2017-11-20');
    expect(dates).toHaveLength(8);
  });

  it('meets in every month when the board does not meet', () => {
    expect(cadenceDates(executive, year)).toHaveLength(12);
  });
});

it('does not keep clear of another group unless the cadence says so', () => {
  expect(cadenceDates({ ...executive, exceptMonthsWith: null }, year, boardDates)).toHaveLength(12);
});

it.each<[string, MeetingDay, string]>([
  ['day 31 is the last day of a short month', { day: 31 }, '2018-02-28'],
  ['the first Monday', { weekday: 1, week: 1 }, '2018-02-05'],
  ['the fourth Thursday', { weekday: 4, week: 4 }, '2018-02-22'],
  ['the fifth Thursday is the last one', { weekday: 4, week: 5 }, '2018-02-22'],
])('%s', (_words, on, date) => {
  const february = { from: '2018-02-01', to: '2018-02-28' };
  expect(cadenceDates({ everyMonths: 1, countedFromMonth: 1, on }, february)).toEqual([date]);
});

it('gives only dates inside the period', () => {
  expect(cadenceDates(board, { from: '2017-06-14', to: '2017-09-11' })).toEqual([]);
  expect(cadenceDates(board, { from: '2017-06-13', to: '2017-09-12' })).toEqual(['2017-06-13', '2017-09-12']);
});

it.each([1, 2, 3, 4, 5] as const)('gives for week %i one day of the right name in each month', (week) => {
  const dates = cadenceDates({ everyMonths: 1, countedFromMonth: 1, on: { weekday: 5, week } }, reportingYear(2025));
  expect(dates.map(weekday)).toEqual(Array(12).fill(5));
  expect(new Set(dates.map(monthOf)).size).toBe(12);
});
