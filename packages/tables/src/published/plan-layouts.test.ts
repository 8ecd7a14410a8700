import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlanTables } from '../plans/read-plan-tables.ts';
import { type Cells, printedLayouts } from './printed-layouts.ts';

const actions = [
  'Develop a neglect strategy with all partners',
  'Train front-line staff in the use of the toolkit',
  'Publish the annual report',
  'Audit case files of every agency',
  'Hold a conference for schools',
  'Review the escalation policy and its use',
];
const leads = ['Board manager', 'Police', 'Training subgroup', 'Director of Public Health', 'Early help service', 'Chair'];
const dates = ['April 2017', '31/03/2018', 'Ongoing', 'Sept 2017', 'To be confirmed'];
const progress = ['Draft out for consultation', 'Signed off by the board and in use', 'Awaiting the new guidance', 'First event was held'];
const headings = [
  ['No.', 'Action', 'Lead', 'Timescale', 'Progress', 'RAG'],
  ['Ref', 'Recommendation', 'Responsible officer', 'Target date', 'Comments', 'Status'],
  ['#', 'What we will do', 'By whom', 'By when', 'Update', 'Progress rating'],
];
const symbolSets = [
  ['Green', 'Amber', 'Red'],
  ['On track', 'Completed', 'Slipped'],
  ['G', 'A', 'R', 'B'],
];

const plan = fc.record({
  heading: fc.constantFrom(...headings),
  symbols: fc.constantFrom(...symbolSets),
  actions: fc.uniqueArray(fc.constantFrom(...actions), { minLength: 2, maxLength: 6 }),
  seed: fc.array(fc.nat(), { minLength: 30, maxLength: 30 }),
  hasBlanks: fc.boolean(),
});

// Where only one space keeps cells apart, words cannot be told from the cells they are in.
const layouts = printedLayouts.filter(({ name }) => name !== 'single spaces' && name !== 'label above its marks');

describe.each(layouts)('an action plan printed with $name', ({ print, isHtml, keepsBlanks, name }) => {
  it('gives the same actions with all that belongs to them', () => {
    fc.assert(
      fc.property(plan, ({ heading, symbols, actions: chosen, seed, hasBlanks }) => {
        const pick = (from: readonly string[], at: number) => from[(seed[at] ?? 0) % from.length] ?? '';
        const rows = chosen.map((action, row) => [
          String(row + 1),
          action,
          leads[row] ?? '',
          pick(dates, row * 4),
          hasBlanks && keepsBlanks && row % 2 === 1 ? '' : pick(progress, row * 4 + 1),
          pick(symbols, row * 4 + 2),
        ]);
        const printed = name === 'columns of spaces' ? printColumns([heading, ...rows]) : print([heading, ...rows]);
        const { tables, problems } = readPlanTables(isHtml ? { html: printed } : { text: printed });
        expect(problems).toEqual([]);
        expect(tables.flatMap((table) => table.problems)).toEqual([]);
        const read = tables.flatMap((table) => table.rows);
        expect(read.map((row) => [row.reference, row.action, row.lead, row.due?.raw, row.progress ?? '', row.statusRaw])).toEqual(rows);
        expect(read.every(({ rating }) => rating !== null)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

function printColumns(cells: Cells): string {
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)) + 3);
  return cells.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('')).join('\n');
}
