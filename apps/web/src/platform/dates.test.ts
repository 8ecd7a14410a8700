import { describe, expect, it } from 'vitest';
import { today, writeDate, writeDayOf, writeMoment, writeTerm, writeTime } from './dates.ts';

describe('today', () => {
  it.each([
    ['2026-03-29T00:30:00Z', '2026-03-29'],
    ['2026-06-30T23:30:00Z', '2026-07-01'],
    ['2026-12-31T23:30:00Z', '2026-12-31'],
  ])('at %s is %s in the United Kingdom', (moment, date) => {
    expect(today(new Date(moment))).toBe(date);
  });
});

describe('dates on screen', () => {
  it('name the month alone where the day is not known', () => {
    expect(writeDate('2017-06-12')).toBe('12 June 2017');
    expect(writeDate('2017-06-01', 'MONTH')).toBe('June 2017');
  });

  it('give moments in the time of the United Kingdom', () => {
    expect(writeMoment('2026-07-01T13:02:00Z')).toBe('1 July 2026 at 14:02');
    expect(writeTime('2026-01-01T13:02:00Z')).toBe('13:02');
    expect(writeDayOf('2026-06-30T23:30:00Z')).toBe('1 July 2026');
  });

  it.each([
    [{ from: '2015-04-01', to: '2018-03-31' }, '1 April 2015 to 31 March 2018'],
    [{ from: '2015-04-01', to: null }, 'Since 1 April 2015'],
    [{ from: null, to: '2018-03-31' }, 'Until 31 March 2018'],
    [{}, 'No dates recorded'],
  ])('say the term %o as %s', (term, words) => {
    expect(writeTerm(term)).toBe(words);
  });
});
