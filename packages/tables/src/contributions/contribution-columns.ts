import { saysInKind } from './cell-words.ts';
import { type ColumnLabel, isPartnerWord, isTotalLabel, readColumnLabel } from './column-label.ts';
import type { GridRow } from './contribution-grid.ts';
import type { ContributionColumnKind } from './contribution-table.ts';
import { readShare } from './read-amount.ts';
import { isContributionValue } from './read-cell.ts';
import { isYear } from './read-year.ts';

export interface PlacedColumn extends ColumnLabel {
  at: number;
  kind: ContributionColumnKind | 'TEXT';
}

/** Which column names the partners, and what the others hold. */
export function contributionColumns(labels: readonly string[], rows: readonly GridRow[], width: number) {
  const texts = Array.from({ length: width }, (_, at) => rows.map(({ cells }) => cells[at] ?? ''));
  const partner = partnerColumn(labels, texts);
  const others = texts.flatMap((cells, at) => (at === partner || isNumbering(cells, at) ? [] : [columnOf(labels[at] ?? '', cells, at)]));
  const half = others.findIndex(({ at }) => at > partner && namesAgain(texts[at] ?? [], texts[partner] ?? []));
  const whole = others.map((column, at) => (half < 1 || at < half ? column : { ...column, kind: 'TEXT' as const }));
  return { partner, columns: settleTotals(whole), beside: half < 1 ? null : (others[half]?.at ?? null) };
}

/** A second table stands beside the first: "Council | £70,000 | Council | £72,000", "Total | £95,000 | Total | £73,500". */
function namesAgain(cells: readonly string[], partners: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const areWords = filled.length > 1 && filled.every((cell) => /\p{L}{2}/u.test(cell) && !isContributionValue(cell));
  const isTotalAgain = cells.some((cell, row) => isTotalLabel(cell) && isTotalLabel(partners[row] ?? ''));
  return areWords && (isTotalAgain || cells.every((cell, row) => cell === '' || cell === partners[row]));
}

function partnerColumn(labels: readonly string[], texts: readonly string[][]): number {
  const mayName = texts.map((cells) => {
    const filled = cells.filter((cell) => cell !== '');
    return filled.length > 0 && filled.filter((cell) => isContributionValue(cell) && !isYear(cell)).length * 2 < filled.length;
  });
  const named = texts.findIndex((_, at) => mayName[at] && isPartnerWord(labels[at] ?? ''));
  if (named !== -1) return named;
  const firstValue = mayName.indexOf(false, texts[0] && isNumbering(texts[0], 0) ? 1 : 0);
  const before = texts.slice(0, firstValue === -1 ? 1 : firstValue);
  const variety = before.map((cells, at) => (mayName[at] ? new Set(cells.filter((cell) => cell !== '')).size : 0));
  return Math.max(0, variety.indexOf(Math.max(...variety)));
}

/** "1, 2, 3" down the first column numbers the rows. */
function isNumbering(cells: readonly string[], at: number): boolean {
  const numbers = cells.filter((cell) => cell !== '').map((cell) => /^(\d{1,3})[.)]?$/.exec(cell)?.[1]);
  return at === 0 && numbers.length > 1 && numbers.every((number, place) => Number(number) === place + Number(numbers[0]));
}

function columnOf(heading: string, cells: readonly string[], at: number): PlacedColumn {
  const read = readColumnLabel(heading);
  return { ...read, at, kind: kindOf(read.kind, heading, cells) };
}

function kindOf(said: ColumnLabel['kind'], heading: string, cells: readonly string[]): PlacedColumn['kind'] {
  const filled = cells.filter((cell) => cell !== '');
  const values = filled.filter(isContributionValue);
  const shares = filled.filter((cell) => readShare(cell) !== null);
  if (said === 'TEXT' || said === 'SHARE' || said === 'IN_KIND') return said;
  if (shares.length > 0 && shares.length * 2 > filled.length) return 'SHARE';
  const areWords = filled.length > 1 && filled.every((cell) => !/\d/.test(cell) && !isContributionValue(cell) && !saysInKind(cell));
  if (areWords && !isYear(heading)) return 'TEXT';
  if (said !== null) return said;
  if (filled.length === 0) return heading === '' || !isYear(heading) ? 'TEXT' : 'AMOUNT';
  if (values.length * 2 >= filled.length) return 'AMOUNT';
  return filled.some(saysInKind) ? 'IN_KIND' : 'TEXT';
}

/** A total of columns that are not printed is what was contributed. */
function settleTotals(columns: readonly PlacedColumn[]): PlacedColumn[] {
  return columns.map((column) => {
    if (column.kind !== 'TOTAL') return column;
    const parts = columns.filter(
      (other) => other.kind === 'AMOUNT' && (column.year === null || other.year === null || other.year.year === column.year.year),
    );
    return parts.length > 0 ? column : { ...column, kind: 'AMOUNT' as const, budgetLine: null };
  });
}
