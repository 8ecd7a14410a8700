import { describe, expect, it } from 'vitest';
import { formatNumber } from './format-number.ts';
import { numberFormat } from './number-format.ts';

const shown = (value: number, format: number | string, isSince1904 = false) =>
  formatNumber(value, typeof format === 'number' ? numberFormat(format) : numberFormat(164, format), isSince1904);

describe('a date', () => {
  it.each([
    ['as the country writes it', 42_898, 14, '12 June 2017'],
    ['with the month in letters', 42_898, 15, '12 June 2017'],
    ['without its year', 42_898, 16, '12 June 2017'],
    ['with a time', 42_898.5, 22, '12 June 2017'],
    ['of a month only', 42_887, 17, 'June 2017'],
    ['of a year only', 42_887, 'yyyy', '2017'],
    ['with a language', 42_898, '[$-809]dd mmmm yyyy;@', '12 June 2017'],
    ['with literal words', 42_898, 'd" of "mmmm\\ yyyy', '12 June 2017'],
    ['with capitals', 42_898, 'DD/MM/YYYY', '12 June 2017'],
    ['with its day of the week', 42_898, 'ddd d mmm yy', '12 June 2017'],
    ['after the leap day that never was', 61, 14, '1 March 1900'],
    ['before it', 59, 14, '28 February 1900'],
    ['the first there is', 1, 14, '1 January 1900'],
    ['the last there is', 2_958_465, 14, '31 December 9999'],
    ['that is none', -3, 14, '-3'],
    ['beyond the last', 2_958_466, 14, '2958466'],
  ])('is written in full: %s', (_, value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it('of a workbook from an old Mac counts from 1904', () => {
    expect(shown(41_436, 14, true)).toBe('12 June 2017');
    expect(shown(0, 14, true)).toBe('1 January 1904');
  });
});

describe('a time', () => {
  it.each([
    [0.604_166_666_666_667, 20, '14:30'],
    [0.604_166_666_666_667, 18, '14:30'],
    [1.25, 46, '30:00'],
    [0.5, 'hh:mm', '12:00'],
  ])('is in hours and minutes: %s as %s', (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });
});

describe('a number', () => {
  it.each([
    ['as it is', 2017, 0, '2017'],
    ['without what a computer adds', 1250.500_000_000_1, 0, '1250.5000000001'],
    ['without a float tail', 1250.1 + 0.4 + 1e-13, 0, '1250.5'],
    ['that is the sum of floats', 0.1 + 0.2, 0, '0.3'],
    ['large', 1e9, 0, '1000000000'],
    ['small', 0.000_000_1, 0, '0.0000001'],
    ['in pounds', 1250.5, '"£"#,##0.00', '1250.5'],
    ['in pounds without pence, which are kept', 12_500.4, '[$£-809]#,##0', '12500.4'],
    ['a third in pounds', 1000 / 3, 8, '333.33'],
    ['half a penny, as Excel rounds it', 1.005, 4, '1.01'],
    ['negative in red', -1250.5, '"£"#,##0.00;[Red]\\-"£"#,##0.00', '-1250.5'],
    ['for accountants', -14_270, '_-"£"* #,##0.00_-;\\-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-', '-14270'],
    ['nought', 0, 44, '0'],
    ['in thousands, as its heading says', 12_500, '#,##0,', '12.5'],
    ['in thousands that say so themselves', 12_500, '#,##0.0,"k"', '12500'],
    ['with three decimals', 1.2346, '0.000', '1.235'],
    ['as a power of ten', 12_500, 11, '12500'],
    ['as text', 17, '@', '17'],
  ])('is plain: %s', (_, value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it.each([
    [0.125, 9, '12.5%'],
    [0.129_3, 10, '12.93%'],
    [1, 9, '100%'],
    [1 / 3, 9, '33.333333%'],
    [0.07, '0.0%;[Red]-0.0%', '7%'],
  ])('is a percentage: %s as %s', (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });
});
