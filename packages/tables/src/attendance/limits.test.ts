import { describe, expect, it } from 'vitest';
import { readGridPaste } from '../grid/read-grid-paste.ts';
import { readAttendanceTables } from './read-attendance-tables.ts';

const fill = (piece: string, length = 250_000) => piece.repeat(Math.floor(length / piece.length));
const full = 990_000;

// The time allowed is for a slow machine; a text whose time grew with the square of its length would need minutes.
const timeAllowed = 20_000;

const texts: [string, string][] = [
  ['half a million pipes', '|'.repeat(500_000)],
  ['pipes on lines of their own', fill('|\n', full)],
  ['marks', fill('✓ ')],
  ['marks on lines of their own', fill('✓\n')],
  ['quotes', fill('"a"b\t')],
  ['quotes and line breaks', fill('"\n')],
  ['dates side by side', fill('June 2017 ')],
  ['dates on lines of their own', fill('12/06/2017\n')],
  ['dates and marks by turns', fill('12/06/2017\nY\n')],
  ['headings', fill('Agency\tJune 2017\n')],
  ['lines of words', fill('A\tB\n')],
  ['a table of many rows', `Agency\tJune 2017\tSept 2017\n${fill('Police\t✓\t✗\n', 900_000)}`],
  ['a very wide table', `Agency${fill('\t12/06/2017', 400_000)}\nPolice${fill('\t✓', 500_000)}`],
  ['words on lines of their own', `Agency   June 2017   Sept 2017\n${fill('Foo bar and\n')}Police   ✓   ✓\n`],
  ['one cell a line', `Agency\nJune 2017\nSept 2017\n${fill('Police\n✓\n✗\n')}`],
  ['a key', `Key: ${fill('P = Present ')}`],
  ['brackets', fill('(')],
  ['spaces', fill(' ')],
  ['one word', fill('a')],
  ['figures', fill('1/')],
  ['addresses', fill('a@b ')],
];

const pages: [string, string][] = [
  ['200,000 tables one inside the other', fill('<table>', full)],
  ['tables with rows one inside the other', fill('<table><tr><td>')],
  ['tables of one cell', fill('<table><tr><td>Y</table>', full)],
  ['rows in many tables', fill(`<table>${'<tr><td>'.repeat(1_000)}</table>`, full)],
  ['deep nesting', fill('<div>', full)],
  ['cells', `<table><tr>${fill('<td>')}`],
  ['enormous spans', `<table>${fill('<tr><td rowspan=100000 colspan=100000>Y</td></tr>', full)}`],
  ['attributes', `<table ${fill('a1 b2 c3 ')}>`],
  ['different attributes', `<td ${Array.from({ length: 120_000 }, (_, index) => `a${index}`).join(' ')}>`],
  ['open tags', fill('<b><i>')],
  ['broken tags', fill('<a')],
  ['comments', fill('<!--')],
  ['style rules', `<style>${fill('.a{font-family:Wingdings}')}</style>`],
  ['entities', fill('&amp;')],
];

describe('a paste as long as may be', () => {
  it.each(texts)(
    'of %s is answered',
    (_, text) => {
      expect(readAttendanceTables({ text })).toBeDefined();
      expect(readGridPaste({ text })).toBeDefined();
    },
    timeAllowed,
  );

  it.each(pages)(
    'of %s is answered',
    (_, html) => {
      expect(readAttendanceTables({ html })).toBeDefined();
      expect(readGridPaste({ html })).toBeDefined();
    },
    timeAllowed,
  );
});

it('reads the first thousand rows of a longer table, and says so', () => {
  const text = `Agency\tJune 2017\tSept 2017\n${Array.from({ length: 1_200 }, (_, row) => `Member ${row}\tY\tN`).join('\n')}`;
  const [table] = readAttendanceTables({ text }).tables;
  expect(table?.rows).toHaveLength(1_000);
  expect(table?.problems[0]?.message).toContain('more than 1,000 rows');
});
