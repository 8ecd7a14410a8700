import { describe, expect } from 'vitest';
import { readGridPaste } from '../grid/read-grid-paste.ts';
import type { PastedTable } from '../pasted-table.ts';
import { publishedCases } from '../published/published-case.ts';
import { testWhateverIsPasted } from '../published/whatever-is-pasted.ts';
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
  testWhateverIsPasted(checkPaste, { pieces, tags: tags, cases: publishedCases('') });
});
