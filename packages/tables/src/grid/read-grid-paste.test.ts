import type { AttendanceStatus } from '@quorate/domain';
import { describe, expect, it } from 'vitest';
import { writeTsv } from '../cells/write-tsv.ts';
import { readGridPaste } from './read-grid-paste.ts';

describe('a block of marks', () => {
  it('fills the grid cell by cell, blanks too', () => {
    expect(readGridPaste({ text: '✓\t✗\nA\t\n' })).toEqual({
      kind: 'MARKS',
      cells: [
        [
          { symbol: '✓', status: 'PRESENT' },
          { symbol: '✗', status: 'ABSENT' },
        ],
        [
          { symbol: 'A', status: 'APOLOGIES' },
          { symbol: '', status: 'NOT_RECORDED' },
        ],
      ],
    });
  });

  it.each<[string, AttendanceStatus | null]>([
    ['P', 'PRESENT'],
    ['x', 'ABSENT'],
    ['A', 'APOLOGIES'],
    ['D', 'DEPUTY'],
    ['–', 'NOT_EXPECTED'],
    ['·', 'NOT_RECORDED'],
    ['R', null],
  ])('reads %s alone as %s', (symbol, status) => {
    expect(readGridPaste({ text: `${symbol}\n✓` })).toMatchObject({ cells: [[{ symbol, status }], [{ status: 'PRESENT' }]] });
  });

  it('holds what it does not understand for the person', () => {
    expect(readGridPaste({ text: '✓\t?' })).toMatchObject({ cells: [[{ status: 'PRESENT' }, { symbol: '?', status: null }]] });
  });

  it('comes back as it was copied from the grid', () => {
    const glyphs = [
      ['✓', 'D', 'A'],
      ['✗', '–', '·'],
    ];
    expect(readGridPaste({ text: writeTsv(glyphs) })).toMatchObject({
      kind: 'MARKS',
      cells: glyphs.map((row) => row.map((symbol) => ({ symbol }))),
    });
  });

  it('is read from the HTML, where symbol fonts can be told', () => {
    const html = '<table><tr><td style="font-family:Wingdings">ü<td style="font-family:Wingdings">û</table>';
    expect(readGridPaste({ text: 'ü\tû', html })).toMatchObject({ cells: [[{ status: 'PRESENT' }, { status: 'ABSENT' }]] });
  });
});

it.each([
  ['tabs', 'Police\t✓\t✗\nCafcass\tA\tD'],
  ['a heading above', 'Agency\tJune 2017\tSept 2017\nPolice\t✓\t✗\nCafcass\tA\tD'],
  ['spaces', 'Police ✓ ✗\nCafcass A D'],
  ['a running number', '1\tPolice\t✓\t✗\n2\tCafcass\tA\tD'],
])('names with marks are told by name, with %s', (_, text) => {
  const paste = readGridPaste({ text });
  expect(paste.kind === 'NAMES_AND_MARKS' && paste.rows.map(({ name, cells }) => [name, ...cells.map(({ status }) => status)])).toEqual([
    ['Police', 'PRESENT', 'ABSENT'],
    ['Cafcass', 'APOLOGIES', 'DEPUTY'],
  ]);
});

it.each([
  ['one to a line', 'Jane Doe\nBob Ray\n', ['Jane Doe', 'Bob Ray']],
  ['bullets', '• Jane Doe\n2. Bob Ray', ['Jane Doe', 'Bob Ray']],
  ['a sentence', 'Apologies received from: Jane Doe, Bob Ray and Ann Lee.', ['Jane Doe', 'Bob Ray', 'Ann Lee']],
  ['agencies', 'Apologies: Staffordshire Police; Health and Care Trust; NSPCC', ['Staffordshire Police', 'Health and Care Trust', 'NSPCC']],
  ['surnames first', 'Doe, Jane\nRay, Bob', ['Doe, Jane', 'Ray, Bob']],
  ['addresses', 'Doe, Jane <jane.doe@example.org>; Ray, Bob <bob.ray@example.org>', ['Doe, Jane', 'Ray, Bob']],
  ['an e-mail', 'Hi all,\n\nApologies from Jane Doe\n\nKind regards', ['Jane Doe']],
  ['the same name twice', 'Cafcass\nCafcass', ['Cafcass']],
])('names alone are listed: %s', (_, text, names) => {
  expect(readGridPaste({ text })).toEqual({ kind: 'NAMES', names });
});

it.each([
  ['', 'The paste holds no marks and no names. Copy marks from a table, or a list of names, and paste again.'],
  ['2017', 'The paste holds no marks and no names. Copy marks from a table, or a list of names, and paste again.'],
  ['a'.repeat(1_000_001), 'The paste is longer than 1,000,000 characters. Copy only the attendance table and paste again.'],
])('anything else is nothing, and says what to do', (text, message) => {
  expect(readGridPaste({ text })).toEqual({ kind: 'NOTHING', message });
});
