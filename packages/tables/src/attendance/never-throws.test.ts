import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGridPaste } from '../grid/read-grid-paste.ts';
import type { PastedTable } from '../pasted-table.ts';
import { publishedCases } from '../published/published-case.ts';
import type { AttendanceTable } from './attendance-table.ts';
import { readAttendanceTables } from './read-attendance-tables.ts';

const pieces = [
  ...[
    'Agency',
    'Name',
    'Date',
    'Police',
    'Member 1',
    'Total',
    'June',
    'June 2017',
    '12/06/2017',
    '20.05.11',
    '20.MM.DD',
    '2017',
    '2017/18',
    'Q1',
  ],
  ...[
    'Y',
    'N',
    'A',
    'X',
    '✓',
    '✗',
    'n/a',
    '-',
    '–',
    '3/4',
    '75%',
    'Y (D)',
    'Apols (rep sent)',
    'Key: Y = present',
    'Page 2 of 3',
    '1',
    '0',
  ],
  ...[
    '\t',
    '\t',
    ' | ',
    '|',
    ', ',
    ';',
    ' / ',
    '   ',
    ' ',
    '\n',
    '\n',
    '\n',
    '\r\n',
    '"',
    '""',
    "'",
    '=',
    '\u00a0',
    '\ufeff',
    '\uf0fc',
    '',
  ],
];
const tags = [
  ...[
    '<table>',
    '</table>',
    '<tr>',
    '</tr>',
    '<td>',
    '</td>',
    '<td rowspan=2>',
    '<td colspan=3>',
    '<td rowspan=0 colspan=-1>',
    '<th>',
    '<p>',
    '<br>',
  ],
  ...[
    "<span style='font-family:Wingdings'>",
    '</span>',
    '<font face="Wingdings 2">',
    '<img alt="tick">',
    '<svg><title>',
    '<style>.a{',
    '</style>',
  ],
  ...['<script>', '<!--', '-->', '&nbsp;', '&#xF0FC;', '&#999999999;', '<', '>', '<a href="', '"'],
];

const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 80 }).map((parts) => parts.join(''));
const anything = fc.array(fc.nat(0xffff), { maxLength: 300 }).map((codes) => String.fromCharCode(...codes));
const html = fc.array(fc.constantFrom(...tags, ...pieces), { maxLength: 80 }).map((parts) => parts.join(''));

function checkPaste(paste: PastedTable): void {
  const { tables, problems } = readAttendanceTables(paste);
  expect(tables.length + problems.length).toBeGreaterThan(0);
  for (const table of tables) checkTable(table);
  expect(['MARKS', 'NAMES_AND_MARKS', 'NAMES', 'NOTHING']).toContain(readGridPaste(paste).kind);
}

function checkTable({ meetings, rows, legend, byAgency, problems }: AttendanceTable): void {
  expect(meetings.length).toBeGreaterThan(0);
  for (const { raw, marks, member } of rows) {
    expect([raw.length, marks.length]).toEqual([meetings.length, meetings.length]);
    expect(member).not.toBe('');
    raw.forEach((cell, index) => {
      if (cell === '') expect(marks[index]).toBe('NOT_RECORDED');
    });
  }
  for (const { marks } of byAgency ?? []) expect(marks).toHaveLength(meetings.length);
  for (const { date } of meetings) expect(date ?? '2017-06-12').toMatch(/^\d{4}-\d{2}-\d{2}$/);
  const counted = legend.reduce((sum, { count }) => sum + count, 0);
  expect(counted).toBe(rows.flatMap(({ raw }) => raw).filter((cell) => cell !== '').length);
  for (const { message } of problems) expect(message).toMatch(/^[A-Z].*\.$/s);
}

describe('whatever is pasted', () => {
  it('as text is read or refused in sentences', () => {
    fc.assert(
      fc.property(text, (pasted) => checkPaste({ text: pasted })),
      { numRuns: 100 },
    );
  });

  it('as any characters at all is read or refused in sentences', () => {
    fc.assert(
      fc.property(anything, (pasted) => checkPaste({ text: pasted, html: pasted })),
      { numRuns: 100 },
    );
  });

  it('as HTML is read or refused in sentences', () => {
    fc.assert(
      fc.property(html, (pasted) => checkPaste({ html: pasted })),
      { numRuns: 100 },
    );
  });

  it.each(publishedCases(''))('and however $name is damaged', ({ paste }) => {
    const source = paste.html ?? paste.text ?? '';
    const cut = fc.tuple(fc.nat(source.length), fc.nat(12), fc.constantFrom('', ...pieces));
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 6 }), (cuts) => {
        const damaged = cuts.reduce((damage, [at, length, piece]) => damage.slice(0, at) + piece + damage.slice(at + length), source);
        checkPaste(paste.html === null ? { text: damaged } : { html: damaged });
      }),
      { numRuns: 10 },
    );
  });
});
