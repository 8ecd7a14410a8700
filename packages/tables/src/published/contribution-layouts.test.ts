import { formatPounds, formatRoundPounds, plainPounds } from '@quorate/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContributionTables } from '../contributions/read-contribution-tables.ts';
import { printedLayouts } from './printed-layouts.ts';

const partners = [
  'County Council',
  'Police',
  'Integrated Care Board',
  'Fire and Rescue Service',
  'Cafcass',
  'Police and Crime Commissioner',
];
const headings = [
  ['Agency', '2019/20', '2020/21', '2021/22', 'Total'],
  ['Partner', 'Training £', 'Reviews £', 'Staffing £', 'Total £'],
];
const styles = [formatRoundPounds, formatPounds, plainPounds, (pence: number) => `(${formatPounds(pence).slice(1)})`];

const table = fc.record({
  heading: fc.constantFrom(...headings),
  style: fc.constantFrom(...styles),
  partners: fc.uniqueArray(fc.constantFrom(...partners), { minLength: 2, maxLength: 6 }),
  pounds: fc.array(fc.integer({ min: 1, max: 400_000 }), { minLength: 18, maxLength: 18 }),
  blanks: fc.array(fc.boolean(), { minLength: 18, maxLength: 18 }),
});

const layouts = printedLayouts.filter(({ name }) => !/label above|Wingdings/.test(name));

describe.each(layouts)('contributions printed with $name', ({ print, isHtml, keepsBlanks, name }) => {
  it('give the same partners, amounts and totals', () => {
    fc.assert(
      fc.property(table, ({ heading, style, partners: names, pounds, blanks }) => {
        const amounts = names.map((_, row) =>
          [0, 1, 2].map((at) => (keepsBlanks && blanks[row * 3 + at] && at > 0 ? null : (pounds[row * 3 + at] ?? 0) * 100)),
        );
        const sumOf = (all: readonly (number | null)[]) => all.reduce<number>((sum, one) => sum + (one ?? 0), 0);
        const rows = amounts.map((row, at) => [names[at] ?? '', ...row.map((one) => (one === null ? '' : style(one))), style(sumOf(row))]);
        const sums = [0, 1, 2].map((at) => sumOf(amounts.map((row) => row[at] ?? null)));
        const below = ['Total', ...sums.map(style), style(sumOf(sums))];
        const printed = name === 'columns of spaces' ? printColumns([heading, ...rows, below]) : print([heading, ...rows, below]);
        const { tables, problems } = readContributionTables(isHtml ? { html: printed } : { text: printed });
        expect(problems).toEqual([]);
        expect(tables.flatMap((one) => one.problems)).toEqual([]);
        const read = tables.flatMap((one) => one.rows).filter(({ isTotal }) => !isTotal);
        expect(read.map(({ partner }) => partner)).toEqual(names);
        expect(read.map(({ cells }) => cells.map((cell) => cell?.pence ?? null))).toEqual(amounts.map((row) => [...row, sumOf(row)]));
        expect(tables[0]?.totals.map(({ printed: said, computed }) => [said, computed])).toEqual(
          [...sums, sumOf(sums)].map((sum, at) => [sum, sum === 0 && amounts.every((row) => row[at] === null) ? null : sum]),
        );
        expect(tables[0]?.columns.map(({ label }) => label)).toEqual(heading.slice(1).map((label) => label.replace(' £', '')));
      }),
      { numRuns: 60 },
    );
  });
});

function printColumns(cells: readonly (readonly string[])[]): string {
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)) + 3);
  return cells.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('')).join('\n');
}
