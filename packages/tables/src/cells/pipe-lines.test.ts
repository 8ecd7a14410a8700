import { expect, it } from 'vitest';
import { pipeLines } from './pipe-lines.ts';

it.each([
  [
    'borders on both sides',
    '| a | b |\n| c | |',
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ],
  ['a pipe after every cell', 'a | b |\nc |\nd | e |', [['a', 'b'], ['c'], ['d', 'e']]],
  [
    'pipes only between cells, some last cells empty',
    'a | b | c\nd | e |\nf | g |',
    [
      ['a', 'b', 'c'],
      ['d', 'e', ''],
      ['f', 'g', ''],
    ],
  ],
  [
    'an empty first cell',
    ' | June | Sept\nPolice | Y | N',
    [
      ['', 'June', 'Sept'],
      ['Police', 'Y', 'N'],
    ],
  ],
  [
    'an escaped pipe',
    '| a\\|b | c |\n| d | e |',
    [
      ['a|b', 'c'],
      ['d', 'e'],
    ],
  ],
  ['bold and headings', '## Title\n| **a** | b |', [['Title'], ['a', 'b']]],
  ['links, code and italics', '| [a](https://b.example/c) | `d` | _early_ f_g |', [['a', 'd', 'early f_g']]],
  ['named pictures and task boxes', '| :white_check_mark: | :x: | [x] | [ ] |', [['✅', '❌', '☑', '☐']]],
  ['a lone star, which is a footnote', '| Police* | 5 * 4 | *part |', [['Police*', '5 * 4', '*part']]],
])('reads %s', (_, text, expected) => {
  expect(pipeLines(text).map(({ cells }) => cells)).toEqual(expected);
});
