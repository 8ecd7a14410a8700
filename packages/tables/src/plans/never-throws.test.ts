import { describe, expect } from 'vitest';
import type { PastedTable } from '../pasted-table.ts';
import { publishedCases } from '../published/published-case.ts';
import { testWhateverIsPasted } from '../published/whatever-is-pasted.ts';
import type { PlanTable } from './plan-table.ts';
import { readPlanTables } from './read-plan-tables.ts';

const headings = [
  'Ref',
  'No.',
  'Action',
  'Recommendation',
  'Lead',
  'Owner',
  'By when',
  'Progress',
  'RAG',
  'Status',
  'Outcome',
  '% complete',
];
const cells = [
  '1.',
  '1.2',
  'CSE3',
  'Develop a policy.',
  'Chair / DCS',
  'April 2017',
  '31/02/2018',
  'Q2',
  'Ongoing',
  'G',
  'AMBER/RED',
  'G→A',
  '75%',
];
const others = [
  '15.',
  '🟢',
  'n/a',
  'Priority 1: Neglect',
  'Key: 1 achieved; 2 on track',
  'Green = complete',
  'Page 2 of 3',
  'Total',
  '2',
  '1 Fully achieved',
];
const signs = ['\t', '\t', ' | ', '|', ',', ';', ' / ', '/', '   ', ' ', '\n', '\n', '\n\n', '\r\n', '"', '""', '\u00a0', '\ufeff', ''];
const tags = [
  '<table>',
  '</table>',
  '<tr>',
  '<td>',
  '<td rowspan=3>',
  '<td colspan=2 bgcolor=red>',
  '<td style="background:#92D050">',
  '<p>',
  '<br>',
];
const styles = ['<style>.a{background:#0f0', '</style>', '<td class=a>', '<th style="background:rgb(1,2">', '<!--', '&nbsp;', '<span>'];
const pieces = [...headings, ...cells, ...others, ...signs];

function checkPaste(paste: PastedTable): void {
  const { tables, problems } = readPlanTables(paste);
  expect(tables.length + problems.length).toBeGreaterThan(0);
  for (const { message } of problems) expect(message).toMatch(/^[A-Z].*\.$/s);
  for (const table of tables) checkPlan(table);
}

function checkPlan({ rows, legend, problems, asOf }: PlanTable): void {
  expect(rows.length + problems.length).toBeGreaterThan(0);
  expect(asOf ?? '2017-06').toMatch(/^\d{4}-\d{2}(?:-\d{2})?$/);
  for (const row of rows) {
    expect(row.action).not.toBe('');
    for (const date of [row.start, row.due]) expect(date?.date ?? '2017-06').toMatch(/^\d{4}-\d{2}(?:-\d{2})?$/);
    if (row.statusRaw === null) expect(row.rating).toBeNull();
    expect(row.percentage ?? 0).toBeLessThanOrEqual(100);
  }
  expect(legend.reduce((sum, { count }) => sum + count, 0)).toBe(rows.filter(({ statusRaw }) => statusRaw !== null).length);
  for (const { rating, needsConfirming } of legend) if (rating === null) expect(needsConfirming).toBe(true);
  for (const { message } of problems) expect(message).toMatch(/^[A-Z].*\.$/s);
}

describe('whatever is pasted as an action plan', () => {
  testWhateverIsPasted(checkPaste, { pieces, tags: [...tags, ...styles], cases: [...publishedCases('plan-'), ...publishedCases('')] });
});
