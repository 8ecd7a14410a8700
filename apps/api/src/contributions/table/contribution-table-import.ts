import { createHash } from 'node:crypto';
import { readContributionTables } from '@quorate/tables';
import { yearLabel } from '../administered-budget.ts';
import type {
  ContributionTableInput,
  PreviewContributionCell,
  PreviewContributionColumn,
  PreviewContributionRow,
  PreviewContributionYear,
} from './contribution-table.types.ts';
import type { LedgerContents } from './ledger-contents.ts';
import { matchPartners } from './match-partners.ts';
import { type ContributionTableImport, isNewAgency, type PlannedRow } from './planned-row.ts';
import { recordedElsewhere } from './recorded-elsewhere.ts';
import { toDecide } from './to-decide.ts';
import { wantedCell } from './wanted-amounts.ts';
import { wantedColumns } from './wanted-columns.ts';

/** Reads a table and says what importing it would do. Writes nothing; the same input and ledger give the same answer and digest. */
export function contributionTableImport(input: ContributionTableInput, contents: LedgerContents, today: string): ContributionTableImport {
  const { tables, problems } = readContributionTables({ text: input.text, html: input.html }, { year: input.year });
  const table = tables[input.tableIndex];
  const columns = table ? wantedColumns(table, input.columns, contents) : [];
  const rows = matchPartners(table?.rows ?? [], input.rows, contents.agencies).map((partner): PlannedRow => {
    const isWritten = partner.match !== 'IGNORED' && partner.match !== 'NONE';
    const wanted = columns.map((column) =>
      wantedCell(isWritten ? (partner.row.cells[column.index] ?? null) : null, column, partner.agency, contents, today),
    );
    return { ...partner, wanted };
  });
  const planned = {
    tables,
    table,
    columns,
    rows,
    years: yearsOf(columns, contents),
    problems: [...problems, ...(table?.problems ?? []), ...recordedElsewhere(rows, columns, contents)],
  };
  const open = toDecide(planned, input, contents);
  return { ...planned, toDecide: open, digest: digestOf(planned, open) };
}

function yearsOf(columns: readonly PreviewContributionColumn[], { board, budgets }: LedgerContents): PreviewContributionYear[] {
  const years = [...new Set(columns.flatMap(({ year }) => year ?? []))].sort((one, other) => one - other);
  return years.map((year) => {
    const stored = budgets.find(({ budget }) => budget.year === year);
    return {
      year,
      label: yearLabel(year, board),
      state: stored?.budget.state ?? null,
      budgetLines: stored?.lines.map(({ name }) => name) ?? [],
    };
  });
}

/** A row as the preview shows it. */
export function previewRow(
  { row, wanted, agency, ...matched }: PlannedRow,
  columns: readonly PreviewContributionColumn[],
  contents: LedgerContents,
): PreviewContributionRow {
  const cells = row.cells.map((cell, index): PreviewContributionCell | null => {
    const { before = null, entry = null, inKind = null } = wanted[index] ?? {};
    const year = columns[index]?.year ?? null;
    const ledgerShare = cell?.share != null && agency && year !== null ? contents.shareOf(year, agency.id) : null;
    return cell && { ...cell, before, change: entry?.pence ?? null, isRecorded: inKind !== null, ledgerShare };
  });
  const refusals = wanted.flatMap(({ violations }) => violations.map(({ message }) => message));
  return { ...matched, line: row.line, partner: row.partner, isTotal: row.isTotal, agency, cells, refusals: [...new Set(refusals)] };
}

export function importCounts({ rows, columns }: Pick<ContributionTableImport, 'rows' | 'columns'>) {
  const wanted = rows.flatMap((row) => row.wanted);
  const newLines = columns.filter(({ isNewLine }) => isNewLine).map(({ year, budgetLine }) => `${year} ${budgetLine?.toLowerCase()}`);
  return {
    newAgencies: rows.filter(isNewAgency).length,
    newBudgetLines: new Set(newLines).size,
    changedAmounts: wanted.filter(({ entry }) => entry).length,
    changedInKind: wanted.filter(({ inKind }) => inKind).length,
    unchanged: wanted.filter(({ isSame }) => isSame).length,
  };
}

/** Changes whenever anything the import would write changes, so that what was accepted is what is written. */
function digestOf({ rows, columns }: Pick<ContributionTableImport, 'rows' | 'columns'>, open: readonly string[]): string {
  const written = rows.map(({ row, match, agency, wanted }) => [
    [row.line, row.partner, match, agency?.id ?? null],
    wanted.map(({ before, entry, inKind }) => [
      before,
      entry,
      inKind && [inKind.year, inKind.what, inKind.stated, inKind.existing?.id ?? null, inKind.existing?.version ?? 0],
    ]),
  ]);
  const lines = columns.map(({ index, year, budgetLine, isNewLine }) => [index, year, budgetLine, isNewLine]);
  return createHash('sha256')
    .update(JSON.stringify([lines, written, open]))
    .digest('hex');
}
