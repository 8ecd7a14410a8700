import { checkEntry, checkEntryInState, inKindValue, type Period, reportingYear, type Violation } from '@quorate/domain';
import type { ContributionCell } from '@quorate/tables';
import type { Board } from '../../boards/board.entity.ts';
import type { Agency } from '../../membership/agency.entity.ts';
import { yearLabel } from '../administered-budget.ts';
import type { Budget } from '../budget.entity.ts';
import type { InKind } from '../in-kind.entity.ts';
import type { ImportedKind, PreviewContributionColumn } from './contribution-table.types.ts';
import { inKindWords } from './in-kind-words.ts';
import type { LedgerContents } from './ledger-contents.ts';
import { lineNamed } from './wanted-columns.ts';

export const importReason = 'Imported table';

/** An entry that makes the ledger say what the table says. */
export interface WantedEntry {
  year: number;
  kind: ImportedKind;
  budgetLine: string | null;
  pence: number;
  date: string;
  reason: string | null;
  /** True in a closed year: it is written with the reason of the person who imports. */
  isAdjustment: boolean;
}

export interface WantedInKind {
  year: number;
  what: string;
  stated: number | null;
  existing: InKind | null;
  isAdjustment: boolean;
}

/** What one cell would do to the ledger. */
export interface WantedCell {
  before: number | null;
  entry: WantedEntry | null;
  inKind: WantedInKind | null;
  /** Whether the ledger says the same already. */
  isSame: boolean;
  violations: Violation[];
}

const nothing: WantedCell = { before: null, entry: null, inKind: null, isSame: false, violations: [] };

/** Only what the table and the ledger say differently is written, as the difference between the two. */
export function wantedCell(
  cell: ContributionCell | null,
  column: PreviewContributionColumn,
  agency: Agency | null,
  contents: LedgerContents,
  today: string,
): WantedCell {
  const stored = contents.budgets.find(({ budget }) => budget.year === column.year);
  if (cell === null || column.isIgnored || !stored) return nothing;
  const setting = settingOf(stored.budget, contents.board, today);
  if (cell.isInKind) return wantedInKind(cell, column, agency, contents, setting);
  if (column.writtenAs === null || cell.pence === null) return nothing;
  const line = lineNamed(column.budgetLine, stored.lines);
  const isNew = !agency || (column.budgetLine !== null && !line);
  const kind = column.writtenAs;
  const before = isNew ? null : contents.recorded(setting.year, kind, agency.id, line?.id ?? null);
  const pence = cell.pence - (before ?? 0);
  if (pence === 0 && (before !== null || kind !== 'AGREED')) return { ...nothing, before, isSame: true };
  const entry = {
    year: setting.year,
    kind,
    budgetLine: column.budgetLine,
    pence,
    date: setting.date,
    reason: setting.state === 'AGREED' && kind === 'AGREED' ? importReason : null,
    isAdjustment: setting.state === 'CLOSED',
  };
  return { ...nothing, before, entry, violations: checkWanted(cell.pence, entry, setting, today) };
}

interface Setting {
  year: number;
  state: Budget['state'];
  label: string;
  period: Period;
  /** The last day of the year, or today in the year that runs. */
  date: string;
}

function settingOf(budget: Budget, board: Board, today: string): Setting {
  const period = reportingYear(budget.year, board.financialYearStartsInMonth);
  return {
    year: budget.year,
    state: budget.state,
    label: yearLabel(budget.year, board),
    period,
    date: period.to < today ? period.to : today,
  };
}

/** The table's amount keeps the rules of any amount; the difference may be below zero, since it puts another entry right. */
function checkWanted(printed: number, entry: WantedEntry, { state, label, period }: Setting, today: string): Violation[] {
  const below = printed < 0 ? checkEntry({ ...entry, pence: printed }, period, today) : [];
  return [
    ...below,
    ...(below.length > 0 ? [] : checkEntry({ ...entry, isCorrection: entry.pence < 0 }, period, today)),
    // The reason of an adjustment is asked for once, beside the whole table.
    ...checkEntryInState(state, { ...entry, reason: importReason }, label),
  ];
}

function wantedInKind(
  cell: ContributionCell,
  column: PreviewContributionColumn,
  agency: Agency | null,
  { inKind }: LedgerContents,
  { year, state }: Setting,
): WantedCell {
  const what = inKindWords(cell.text);
  if (what === null && !cell.pence) return nothing;
  const name = what ?? 'In kind';
  const existing =
    inKind.find((given) => given.year === year && given.agency.id === agency?.id && given.what.toLowerCase() === name.toLowerCase()) ??
    null;
  const before = existing ? inKindValue({ ...existing, rate: existing.rate ?? null, stated: existing.stated ?? null }) : null;
  if (existing && (cell.pence === null || cell.pence === before)) return { ...nothing, before, isSame: true };
  const wanted = { year, what: name, stated: cell.pence, existing, isAdjustment: state === 'CLOSED' };
  return { ...nothing, before, inKind: wanted, violations: checkInKind(wanted, column) };
}

function checkInKind({ existing, what, stated }: WantedInKind, { label }: PreviewContributionColumn): Violation[] {
  if (what.length > 200)
    return [
      { code: 'TOO_LARGE', message: `What is given in kind under ‘${label}’ is longer than 200 characters. Shorten it in the table.` },
    ];
  if (existing && existing.rate != null)
    return [{ code: 'LOCKED', message: `‘${what}’ is valued by a rate already. Change it on the partner’s page, or leave the row out.` }];
  return (stated ?? 0) < 0 ? [{ code: 'INVALID', message: `‘${what}’ has a value below zero. Correct it in the table.` }] : [];
}
