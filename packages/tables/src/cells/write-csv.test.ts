import { expect, it } from 'vitest';
import { writeCsv } from './write-csv.ts';

it.each([
  [
    'plain cells',
    [
      ['Month', 'Planned'],
      ['April 2017', 3],
    ],
    'Month,Planned\r\nApril 2017,3\r\n',
  ],
  ['a cell with a comma', [['A, then B']], '"A, then B"\r\n'],
  ['a cell with quotation marks and a line break', [['Say "yes"\nor no']], '"Say ""yes""\nor no"\r\n'],
  ['what a spreadsheet would run', [['=1+1', '@x', '-2']], "'=1+1,'@x,'-2\r\n"],
  ['a negative number, which stays a number', [[-2]], '-2\r\n'],
  ['an empty cell', [['June 2017', null]], 'June 2017,\r\n'],
])('%s is written so that it reads back as it was', (_, rows, text) => {
  expect(writeCsv(rows)).toBe(`\uFEFF${text}`);
});
