import { formatHundredths, formatRoundPounds } from '@quorate/domain';
import type { Layout } from '../cells/line.ts';
import type { TableProblem } from '../table-problem.ts';
import type { ContributionCell, ContributionColumn, ContributionRow, ContributionTotal } from './contribution-table.ts';
import { general, Sentences } from './refusals.ts';

/** What is printed below each column beside what the column adds up to. */
export function contributionTotals(columns: readonly ContributionColumn[], rows: readonly ContributionRow[]): ContributionTotal[] {
  const last = finalTotal(rows);
  const added = last === -1 ? rows : rows.slice(0, last);
  return columns.map(({ kind }, at) => {
    const amountOf = (cell: ContributionCell | null | undefined) => (kind === 'SHARE' ? cell?.share : cell?.pence) ?? null;
    const cells = added.filter(({ isTotal }) => !isTotal).map((row) => row.cells[at]);
    const values = cells
      .filter((cell) => kind === 'IN_KIND' || !cell?.isInKind)
      .map(amountOf)
      .filter((value) => value !== null);
    const computed = values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
    const printed = last === -1 ? null : amountOf(rows[last]?.cells[at]);
    return { printed, computed, differs: printed !== null && computed !== null && printed !== computed };
  });
}

/** Where what is printed and what it adds up to differ, in sentences. */
export function totalProblems(
  columns: readonly ContributionColumn[],
  rows: readonly ContributionRow[],
  totals: readonly ContributionTotal[],
  layout: Layout,
): TableProblem[] {
  const below = totals.flatMap(({ printed, computed, differs }, at) => {
    const column = columns[at];
    if (!differs || column === undefined || printed === null || computed === null) return [];
    // Printed shares are rounded, so that they rarely add up to the printed hundred.
    if (column.kind === 'SHARE' && Math.abs(printed - computed) <= rows.length * 50) return [];
    const say = column.kind === 'SHARE' ? formatHundredths : formatRoundPounds;
    return [
      general(
        `The total printed under ‘${column.label}’ is ${say(printed)}, but what stands above it adds up to ${say(computed)}. Check which is right.`,
      ),
    ];
  });
  return [...below, ...rowTotals(columns, rows, layout)];
}

function rowTotals(columns: readonly ContributionColumn[], rows: readonly ContributionRow[], layout: Layout): TableProblem[] {
  const sentences = new Sentences(layout);
  return columns.flatMap((column, at) => {
    if (column.kind !== 'TOTAL') return [];
    return rows.flatMap(({ line, partner, cells }) => {
      const printed = cells[at]?.pence ?? null;
      const parts = columns.flatMap((other, place) => (isPartOf(other, column, columns) ? [{ kind: other.kind, cell: cells[place] }] : []));
      const sum = (withInKind: boolean) =>
        parts
          .filter(({ kind, cell }) => withInKind || (kind === 'AMOUNT' && !cell?.isInKind))
          .reduce((all, { cell }) => all + (cell?.pence ?? 0), 0);
      if (printed === null || printed === sum(false) || printed === sum(true)) return [];
      return [
        sentences.about(
          line,
          partner,
          `has the printed total ${formatRoundPounds(printed)}, but its amounts add up to ${formatRoundPounds(sum(false))}. Check which is right.`,
        ),
      ];
    });
  });
}

/** A total of one year sums that year's columns; one of all years sums them all. */
function isPartOf(part: ContributionColumn, total: ContributionColumn, columns: readonly ContributionColumn[]): boolean {
  if (part.kind !== 'AMOUNT' && part.kind !== 'IN_KIND') return false;
  const isOfOneYear = columns.some((other) => other.kind === 'AMOUNT' && other.year === total.year);
  return total.year === null || !isOfOneYear || part.year === total.year;
}

/**
 * The row that totals the table: the last total that says what all rows above it add up to, failing that the last one.
 * Totals of parts stand above it, and what stands below it is no part of the table.
 */
export function finalTotal(rows: readonly ContributionRow[]): number {
  const finals = rows.flatMap(({ isTotal, partner }, at) => (isTotal && !/^sub/i.test(partner) ? [at] : []));
  return finals.findLast((at) => addsUp(rows, at)) ?? finals.at(-1) ?? -1;
}

function addsUp(rows: readonly ContributionRow[], total: number): boolean {
  const printed = rows[total]?.cells.map((cell) => cell?.pence ?? null) ?? [];
  const above = rows.slice(0, total).filter(({ isTotal }) => !isTotal);
  const sums = printed.map((_, at) => above.reduce((sum, { cells }) => sum + (cells[at]?.isInKind ? 0 : (cells[at]?.pence ?? 0)), 0));
  return printed.some((amount) => amount !== null) && printed.every((amount, at) => amount === null || amount === sums[at]);
}
