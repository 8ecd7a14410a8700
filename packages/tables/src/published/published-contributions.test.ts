import { describe, expect, it } from 'vitest';
import type { ContributionTable } from '../contributions/contribution-table.ts';
import { readContributionTables } from '../contributions/read-contribution-tables.ts';
import { describeContributions } from './describe-contributions.ts';
import { publishedCases } from './published-case.ts';

interface ExpectedContribution {
  partner: string;
  column: string;
  /** In pounds. */
  amount: number | null;
  currency: 'GBP';
  period: string;
  inKind: boolean;
  isTotal?: boolean;
}

interface ExpectedFile {
  rows: ExpectedContribution[];
  totals: { computed: { column: string; period: string; sum: number }[]; printed: Record<string, number> };
}

describe.each(publishedCases('fund-').filter(({ has }) => has('expected.json')))('the published contributions $name', ({ paste, file }) => {
  const expected = JSON.parse(file('expected.json')) as ExpectedFile;
  // The year is printed beside the table and not in it, so a person says it.
  const year = Number(expected.rows[0]?.period.slice(0, 4));
  const { tables } = readContributionTables(paste, { year });
  const [table] = tables as [ContributionTable];

  it('give every partner its amounts', () => {
    expect(tables).toHaveLength(1);
    expect(contributionsIn(table)).toEqual(expected.rows);
  });

  it('add up to the printed totals, side by side with what was computed', () => {
    const totals = table.columns.map(({ label, kind }, at) => ({ label, kind, ...table.totals[at] }));
    const cash = totals.filter(({ kind }) => kind === 'AMOUNT');
    expect(cash.map(({ label, computed }) => ({ column: label, period: '2022/23', sum: (computed ?? 0) / 100 }))).toEqual(
      expected.totals.computed,
    );
    expect(Object.fromEntries(totals.map(({ label, printed }) => [label, (printed ?? 0) / 100]))).toEqual(expected.totals.printed);
    expect(totals.some(({ differs }) => differs)).toBe(false);
  });

  it('leave no problem to solve', () => {
    expect(table.problems).toEqual([]);
  });
});

it.each(publishedCases('fund-').filter(({ has }) => has('expected.txt')))('$name reads as its expected.txt says', ({ paste, file }) => {
  expect(describeContributions(readContributionTables(paste))).toBe(file('expected.txt'));
});

it('says what was not taken in of a table that leaves a doubt', () => {
  const withoutDoubt = publishedCases('fund-').filter(({ paste }) =>
    readContributionTables(paste).tables.every(({ problems }) => problems.length === 0),
  );
  expect(withoutDoubt.map(({ name }) => name).filter((name) => /doubt|refused|differs|without-heading|foreign|bare/.test(name))).toEqual([
    'fund-refused-attendance',
    'fund-refused-nhs-numbers',
  ]);
});

function contributionsIn({ columns, rows }: ContributionTable): ExpectedContribution[] {
  return rows
    .filter(({ isTotal }) => !isTotal)
    .flatMap(({ partner, cells }) =>
      columns.map(({ label, kind, year }, at) => ({
        partner,
        column: label,
        amount: cells[at]?.pence == null ? null : cells[at].pence / 100,
        currency: 'GBP' as const,
        period: `${year}/${String((year ?? 0) + 1).slice(2)}`,
        inKind: kind === 'IN_KIND',
        ...(kind === 'TOTAL' ? { isTotal: true } : {}),
      })),
    );
}
