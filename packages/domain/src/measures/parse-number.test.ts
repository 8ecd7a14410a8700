import { describe, expect, it } from 'vitest';
import { formatNumber } from './format-number.ts';
import { parseNumber } from './parse-number.ts';

describe('a number as people write it', () => {
  it.each([
    ['1,992', 1992],
    ['1992', 1992],
    ['1,234,567.25', 1234567.25],
    ['46.5', 46.5],
    ['.5', 0.5],
    ['0', 0],
    ['007', 7],
    ['+3', 3],
    ['-3', -3],
    ['−3.25', -3.25],
    ['  733 ', 733],
  ])('%s is %d', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each([
    '',
    '46,5',
    '19,92',
    '1,9922',
    ',500',
    '1.992,5',
    '46.',
    '1 992',
    '1e5',
    '0x1F',
    '46%',
    '£5',
    'about 40',
    '--3',
    'Infinity',
    '9'.repeat(16),
    '1'.repeat(41),
  ])('%s is refused', (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  it('is read back as it was written', () => {
    for (const value of [0, 7, 46.5, 733, 1992, 1234567.25, -3.25]) expect(parseNumber(formatNumber(value))).toBe(value);
  });
});

describe('a number in writing', () => {
  it.each([
    [1992, '1,992'],
    [999, '999'],
    [46.5, '46.5'],
    [0.1 + 0.2, '0.3'],
    [-1234.5, '-1,234.5'],
    [-0, '0'],
  ])('%d is %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});
