import { expect, it } from 'vitest';
import { listNumber } from './list-number.ts';

it.each([
  [4, 'decimal', '4'],
  [4, 'decimalZero', '04'],
  [4, 'lowerLetter', 'd'],
  [28, 'upperLetter', 'BB'],
  [4, 'lowerRoman', 'iv'],
  [1994, 'upperRoman', 'MCMXCIV'],
  [4, 'bullet', null],
  [0, 'lowerLetter', null],
])('a number of a list is written as the list has it: %s as %s', (count, form, written) => {
  expect(listNumber(count, form)).toBe(written);
});
