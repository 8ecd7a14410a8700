import { describe, expect, it } from 'vitest';
import { writeYears, yearsToChoose } from './priority-years.ts';

describe('the years of a priority', () => {
  it.each([
    [{ fromYear: 2017, toYear: null }, 'Since 2017/18'],
    [{ fromYear: 2017, toYear: 2017 }, '2017/18'],
    [{ fromYear: 2017, toYear: 2019 }, '2017/18 to 2019/20'],
  ])('%o are written %s', (years, words) => {
    expect(writeYears(years, 4)).toBe(words);
  });

  it('to choose from are those around this one and those chosen already', () => {
    expect(yearsToChoose(2026, [2017, null, 2026])).toEqual([2031, 2030, 2029, 2028, 2027, 2026, 2025, 2024, 2023, 2022, 2021, 2017]);
  });
});
