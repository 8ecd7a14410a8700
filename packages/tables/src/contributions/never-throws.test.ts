import { describe, expect } from 'vitest';
import type { PastedTable } from '../pasted-table.ts';
import { publishedCases } from '../published/published-case.ts';
import { testWhateverIsPasted } from '../published/whatever-is-pasted.ts';
import type { ContributionTable } from './contribution-table.ts';
import { readContributionTables } from './read-contribution-tables.ts';

const headings = [
  'Agency',
  'Partner',
  '2019/20',
  'FY21',
  '2020',
  'Contribution £',
  'Cash',
  'In kind',
  'Total',
  '% share',
  '£000',
  'Training',
];
const cells = [
  'Police',
  'County Council',
  '£1,234.50',
  '(14,270)',
  '12 500',
  '-500',
  'nil',
  '–',
  '13%',
  'Room hire',
  'in kind £3,500',
  '£5,000 (13%)',
];
const others = ['Total', 'Sub-total', 'TBC', '999999999999999', '£1.2m', '1.234,50', 'Contributions 2019/20', '* note', '0', '1', '£', '%'];
const signs = ['\t', '\t', ' | ', '|', ',', ';', ' / ', '   ', ' ', '\n', '\n', '\n\n', '\r\n', '"', '\u00a0', '\u0003', ''];
const tags = ['<table>', '</table>', '<tr>', '<td>', '<td rowspan=2>', '<td colspan=3>', '<sup>1</sup>', '<br>', '<!--', '<th>'];
const pieces = [...headings, ...cells, ...others, ...signs];

function checkPaste(paste: PastedTable): void {
  const { tables, problems } = readContributionTables(paste);
  expect(tables.length + problems.length).toBeGreaterThan(0);
  for (const { message } of problems) expect(message).toMatch(/^[A-Z‘].*\.$/s);
  for (const table of tables) checkTable(table);
}

function checkTable({ columns, rows, totals, problems }: ContributionTable): void {
  expect(columns.length).toBeGreaterThan(0);
  expect(totals).toHaveLength(columns.length);
  for (const { label, year } of columns) {
    expect(label).not.toBe('');
    expect(year === null || (year > 1900 && year < 2100)).toBe(true);
  }
  for (const row of rows) {
    expect(row.partner).not.toBe('');
    expect(row.cells).toHaveLength(columns.length);
    for (const cell of row.cells) if (cell?.pence != null) expect(Number.isSafeInteger(cell.pence)).toBe(true);
  }
  for (const { message } of problems) expect(message).toMatch(/^[A-Z‘].*\.$/s);
}

describe('whatever is pasted as contributions', () => {
  testWhateverIsPasted(checkPaste, { pieces, tags: tags, cases: [...publishedCases('fund-'), ...publishedCases('att-')] });
});
