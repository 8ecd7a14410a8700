import type { ContributionTable } from '@quorate/tables';
import type { ContributionColumnDecisionInput, ImportedKind, PreviewContributionColumn } from './contribution-table.types.ts';
import type { LedgerContents } from './ledger-contents.ts';

/** What each column of a table would be written as, as it says itself or a person does. */
export function wantedColumns(
  table: ContributionTable,
  decisions: readonly ContributionColumnDecisionInput[],
  { budgets }: LedgerContents,
): PreviewContributionColumn[] {
  return table.columns.map(({ label, kind, year: read, budgetLine: named }, index) => {
    const decision = decisions.find((one) => one.index === index);
    const year = decision?.year ?? read;
    const isCash = kind === 'AMOUNT';
    const line = isCash ? (decision?.budgetLine?.trim() ?? named) || null : null;
    const stored = lineNamed(line, budgets.find(({ budget }) => budget.year === year)?.lines ?? []);
    const isIgnored = decision?.ignore === true || kind === 'SHARE' || kind === 'TOTAL';
    return {
      index,
      label,
      kind,
      year,
      isIgnored,
      writtenAs: isCash ? (decision?.writtenAs ?? kindOf(label)) : null,
      budgetLine: stored?.name ?? line,
      isNewLine: line !== null && !stored && !isIgnored,
      total: table.totals[index] ?? { printed: null, computed: null, differs: false },
    };
  });
}

/** "Received" and "Paid" is money that came, an invoice is neither promised nor paid, and all else is what was agreed. */
function kindOf(label: string): ImportedKind | null {
  if (/\b(?:invoiced?|outstanding|due|owed|overdue|spent|spend|expenditure|outturn|forecast)\b/i.test(label)) return null;
  return /\b(?:received|paid|actuals?|receipts?)\b/i.test(label) ? 'RECEIVED' : 'AGREED';
}

export const lineNamed = <Line extends { name: string }>(name: string | null, lines: readonly Line[]): Line | null =>
  lines.find((line) => line.name.toLowerCase() === name?.toLowerCase()) ?? null;
