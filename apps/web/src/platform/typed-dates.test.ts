import { describe, expect, it } from 'vitest';
import { readTypedDates, typeDate, writeTypedDate } from './typed-dates.ts';

describe('dates typed into a form', () => {
  it('are read as people here write them', () => {
    expect(readTypedDates({ from: ' 5/4/2026 ', to: '27 March 2027' })).toEqual({
      dates: { from: '2026-04-05', to: '2027-03-27' },
      errors: [],
    });
  });

  it('may be left out unless they are required', () => {
    const { dates, errors } = readTypedDates({ from: '', to: '' }, ['from']);
    expect(dates).toEqual({ from: null, to: null });
    expect(errors.map((error) => error.field)).toEqual(['from']);
  });

  it('are named when they are no dates', () => {
    expect(readTypedDates({ from: '3/27/2026' }).errors).toEqual([
      { field: 'from', message: "'3/27/2026' is not a date. Enter one such as 27 March 2026." },
    ]);
  });

  it('are typed back into a field as day, month and year', () => {
    expect(typeDate('2026-03-27')).toBe('27/3/2026');
    expect(typeDate(null)).toBe('');
  });

  it('are said in words, and as they were typed when they are no dates', () => {
    expect(['27/3/2026', 'soon', ''].map(writeTypedDate)).toEqual(['27 March 2026', 'soon', '']);
  });
});
