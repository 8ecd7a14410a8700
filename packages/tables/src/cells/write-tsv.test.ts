import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvLines } from './csv-cells.ts';
import { guardFormula, unguardFormula } from './formula-guard.ts';
import { writeTsv } from './write-tsv.ts';

it.each([
  ['=1+1', "'=1+1"],
  ['+44', "'+44"],
  ['-', "'-"],
  ['@name', "'@name"],
  ['–', '–'],
  ['✓', '✓'],
  ["O'Neill", "O'Neill"],
])('writes %s as %s, so that a spreadsheet never runs it', (cell, written) => {
  expect(writeTsv([[cell]])).toBe(written);
});

it('quotes tabs, line breaks and quotes as Excel does', () => {
  expect(writeTsv([['a\tb', 'say "hi"', 'two\nlines', 'plain']])).toBe('"a\tb"\t"say ""hi"""\t"two\nlines"\tplain');
});

it('takes off the apostrophe it put on, and no other', () => {
  fc.assert(
    fc.property(fc.string(), (cell) => {
      expect(unguardFormula(guardFormula(cell))).toBe(cell);
    }),
  );
});

it('reads back what it wrote', () => {
  const cell = fc.stringMatching(/^[ab✓'=@"-]{1,6}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (cells) => {
      expect(csvLines(writeTsv(cells), '\t').map((line) => line.cells)).toEqual(cells);
    }),
  );
});
