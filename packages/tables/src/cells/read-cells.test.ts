import { expect, it } from 'vitest';
import { readCells } from './read-cells.ts';
import { writeTsv } from './write-tsv.ts';

const html = (rows: string) => `<meta charset="utf-8"><style>td { mso-number-format: General }</style><table>${rows}</table>`;

it.each<[string, { text: string; html?: string }, string[][]]>([
  ['one cell of text', { text: 'At risk' }, [['At risk']]],
  [
    'a block from a spreadsheet',
    { text: 'G\t40%\r\nA\t\r\n' },
    [
      ['G', '40%'],
      ['A', ''],
    ],
  ],
  ['a blank line inside', { text: 'G\n\nA\n' }, [['G'], [''], ['A']]],
  ['a cell with several lines', { text: 'A\t"First line.\nSecond ""line""."\n' }, [['A', 'First line.\nSecond "line".']]],
  [
    'a table from Word',
    { text: 'A\tOne\npara\n', html: html('<tr><td><p>A</p></td><td><p>One</p><p>para</p></td></tr>') },
    [['A', 'One para']],
  ],
  ['a table without text', { text: '', html: html('<tr><td>G<td>Done &amp; dusted') }, [['G', 'Done & dusted']]],
  ['both alike, where the text keeps the lines', { text: 'A\t"x\ny"', html: html('<tr><td>A</td><td>x<br>y</td></tr>') }, [['A', 'x\ny']]],
  ['HTML that is no table', { text: 'Some words', html: '<p>Some <b>words</b></p>' }, [['Some words']]],
])('reads %s', (_, paste, cells) => {
  expect(readCells(paste)).toEqual({ cells, refusal: null });
});

it('gives back what was copied for a spreadsheet', () => {
  const cells = [
    ['=SUM(A1)', '-', '+ two'],
    ['a\tb', 'c\nd', '"e"'],
  ];
  expect(readCells({ text: writeTsv(cells) }).cells).toEqual([
    ['=SUM(A1)', '-', '+ two'],
    ['a b', 'c\nd', '"e"'],
  ]);
});

it.each([
  [' \n', 'The paste is empty. Copy some cells or some text and paste again.'],
  ['a'.repeat(1_000_001), 'The paste is longer than 1,000,000 characters. Copy only the cells you need and paste again.'],
])('says why there is nothing to read', (text, refusal) => {
  expect(readCells({ text })).toEqual({ cells: [], refusal });
});
