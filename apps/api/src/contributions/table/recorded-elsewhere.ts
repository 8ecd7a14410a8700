import { formatRoundPounds } from '@quorate/domain';
import type { TableProblem } from '@quorate/tables';
import { yearLabel } from '../administered-budget.ts';
import type { PreviewContributionColumn } from './contribution-table.types.ts';
import type { LedgerContents } from './ledger-contents.ts';
import type { PlannedRow } from './planned-row.ts';
import { lineNamed } from './wanted-columns.ts';

/**
 * An amount is told against what is recorded on the same budget line. What an agency has on lines that the table does not
 * name stays, so a table of whole contributions may come on top of it: that is said before anything is written.
 */
export function recordedElsewhere(
  rows: readonly PlannedRow[],
  columns: readonly PreviewContributionColumn[],
  contents: LedgerContents,
): TableProblem[] {
  const cash = columns.filter(({ writtenAs, isIgnored, year }) => writtenAs !== null && !isIgnored && year !== null);
  const groups = [...Map.groupBy(cash, ({ writtenAs, year }) => `${writtenAs} ${year}`).values()];
  return groups.flatMap((group) => {
    const { year, writtenAs } = group[0] ?? {};
    const stored = contents.budgets.find(({ budget }) => budget.year === year);
    if (year == null || writtenAs == null || !stored) return [];
    const lineIds = group.map(({ budgetLine }) => (budgetLine === null ? null : (lineNamed(budgetLine, stored.lines)?.id ?? '')));
    return rows.flatMap(({ agency, row, wanted }) => {
      const isWritten = group.some(({ index }) => wanted[index]?.entry);
      const elsewhere = agency && isWritten ? contents.recordedElsewhere(year, writtenAs, agency.id, lineIds) : 0;
      if (elsewhere === 0) return [];
      const word = writtenAs === 'AGREED' ? 'agreed' : 'received';
      const message = `‘${row.partner}’ has ${formatRoundPounds(elsewhere)} ${word} for ${yearLabel(year, contents.board)} on other budget lines, which stays. Choose the budget line of the column if it is the same money.`;
      return [{ line: row.line, message }];
    });
  });
}
