import { describe, expect, it } from 'vitest';
import { isActiveOn } from './is-active-on.ts';
import { addDays } from './local-date.ts';
import { reportingYear, reportingYearLabel, reportingYearOf } from './reporting-year.ts';

const everyDay = daysFrom('2024-01-01', '2034-12-31');

describe('the reporting year', () => {
  it('runs from 1 April to 31 March', () => {
    expect(reportingYear(2017)).toEqual({ from: '2017-04-01', to: '2018-03-31' });
  });

  it('runs over the calendar year for a board that starts in January', () => {
    expect(reportingYear(2017, 1)).toEqual({ from: '2017-01-01', to: '2017-12-31' });
  });

  it('ends on 29 February in a leap year for a board that starts in March', () => {
    expect(reportingYear(2023, 3).to).toBe('2024-02-29');
  });

  it.each([
    [2017, 4, '2017/18'],
    [1999, 4, '1999/00'],
    [2017, 1, '2017'],
    [2017, 9, '2017/18'],
  ])('names %i starting in month %i "%s"', (year, startsInMonth, label) => {
    expect(reportingYearLabel(year, startsInMonth)).toBe(label);
  });

  it('holds every day from 2024 to 2034 exactly once', () => {
    expect(everyDay).toHaveLength(4018);
    for (const date of everyDay) {
      const holding = Array.from({ length: 13 }, (_, index) => 2023 + index).filter((year) => isActiveOn(reportingYear(year), date));
      expect(holding).toEqual([reportingYearOf(date)]);
    }
  });

  it('holds every day in its own year whichever month a board starts in', () => {
    for (let startsInMonth = 1; startsInMonth <= 12; startsInMonth += 1) {
      const wrong = everyDay.filter((date) => !isActiveOn(reportingYear(reportingYearOf(date, startsInMonth), startsInMonth), date));
      expect(wrong).toEqual([]);
    }
  });
});

function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let date = first; date <= last; date = addDays(date, 1)) days.push(date);
  return days;
}
