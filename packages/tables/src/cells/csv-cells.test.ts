import { expect, it } from 'vitest';
import { csvLines } from './csv-cells.ts';

const cells = (text: string, delimiter = ',') => csvLines(text, delimiter).map((line) => line.cells);

it.each([
  [
    'plain cells',
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'empty cells',
    'a,,\n,b',
    [
      ['a', '', ''],
      ['', 'b'],
    ],
  ],
  ['a delimiter in quotes', '"NXP USA, Inc.",Y', [['NXP USA, Inc.', 'Y']]],
  ['doubled quotes', '"The ""Together"" Forum",Y', [['The "Together" Forum', 'Y']]],
  ['a line break in quotes', '"June\n2017",Y', [['June 2017', 'Y']]],
  ['a quote that is only text', '"Head" teacher,Y', [['"Head" teacher', 'Y']]],
  [
    'a quote that never closes',
    '"Head,Y\nDeputy,N',
    [
      ['"Head', 'Y'],
      ['Deputy', 'N'],
    ],
  ],
])('reads %s', (_, text, expected) => {
  expect(cells(text)).toEqual(expected);
});

it('numbers records by the line they start on, though a cell may hold line breaks', () => {
  expect(csvLines('"a\nb"\tc\nd\te', '\t').map(({ number }) => number)).toEqual([1, 3]);
});
