import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from './format-date.ts';
import { addDays } from './local-date.ts';
import { parseUkDate } from './parse-uk-date.ts';

describe('parseUkDate', () => {
  it.each([
    ['27/03/2026', '2026-03-27'],
    ['27/3/2026', '2026-03-27'],
    ['27/3/26', '2026-03-27'],
    ['27.3.26', '2026-03-27'],
    ['27.03.2026', '2026-03-27'],
    ['27-03-2026', '2026-03-27'],
    ['27 / 03 / 2026', '2026-03-27'],
    ['2026-03-27', '2026-03-27'],
    ['27 March 2026', '2026-03-27'],
    ['27 march 2026', '2026-03-27'],
    ['27 MAR 2026', '2026-03-27'],
    ['27th March 2026', '2026-03-27'],
    ['1st April 2026', '2026-04-01'],
    ['2nd Sept 2017', '2017-09-02'],
    ['3rd Sep. 2017', '2017-09-03'],
    ['27-Mar-26', '2026-03-27'],
    ['Friday 27 March 2026', '2026-03-27'],
    ['Fri 27 Mar 2026', '2026-03-27'],
    ['Friday, 27 March, 2026', '2026-03-27'],
    ['  27   March\t2026 ', '2026-03-27'],
    ['27\u00a0March 2026', '2026-03-27'],
    ['3/4/2026', '2026-04-03'],
    ['29/02/2024', '2024-02-29'],
    ['1/1/99', '1999-01-01'],
    ['1/1/79', '2079-01-01'],
    ['1/1/80', '1980-01-01'],
    ['1/1/1900', '1900-01-01'],
    [`27 March 2026${' '.repeat(27)}`, '2026-03-27'],
    ['31/12/2199', '2199-12-31'],
  ])('reads "%s" as %s', (text, date) => {
    expect(parseUkDate(text)).toBe(date);
  });

  it.each([
    ['3/27/2026', 'there is no month 27'],
    ['31/02/2026', 'February has no 31st'],
    ['29/02/2026', '2026 is no leap year'],
    ['00/03/2026', 'there is no day 0'],
    ['27/03/206', 'a year has two or four digits'],
    ['27/03/0206', 'the year is a slip'],
    ['31/12/1899', 'the year is a slip'],
    ['1/1/2200', 'the year is a slip'],
    ['27/03.2026', 'the signs between differ'],
    ['27 Ma 2026', 'March and May both begin so'],
    ['27 Marchember 2026', 'no month is called that'],
    ['Monday 27 March 2026', 'it was a Friday'],
    ['Bank 27 March 2026', 'no weekday is called that'],
    ['March 2026', 'the day is missing'],
    ['27 March', 'the year is missing'],
    ['', 'it is empty'],
    ['not a date', 'it is no date'],
    [`27 March 2026${' '.repeat(40)}`, 'it is too long'],
  ])('refuses "%s" because %s', (text) => {
    expect(parseUkDate(text)).toBeNull();
  });

  it('reads every date that it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (days) => {
        const date = addDays('1900-01-01', days);
        expect(parseUkDate(formatDate(date))).toBe(date);
      }),
    );
  });

  it('answers any text at once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(parseUkDate(text) ?? '2026-03-27').toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });
});
