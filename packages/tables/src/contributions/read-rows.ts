import { mostPence } from '@quorate/domain';
import type { Layout } from '../cells/line.ts';
import type { TableProblem } from '../table-problem.ts';
import { isTotalLabel } from './column-label.ts';
import type { PlacedColumn } from './contribution-columns.ts';
import type { GridRow } from './contribution-grid.ts';
import type { ContributionCell, ContributionRow } from './contribution-table.ts';
import { finalTotal } from './contribution-totals.ts';
import { isNoPartner, namesSeveral, partnerName } from './partner-names.ts';
import { type CellReading, isContributionValue, readCell } from './read-cell.ts';
import { Sentences, shorten } from './refusals.ts';

interface Reading {
  columns: readonly PlacedColumn[];
  partner: number;
  inThousands: boolean;
  layout: Layout;
}

/** The rows of a table with their amounts, and what is to be said of them. */
export function readRows(rows: readonly GridRow[], reading: Reading): { rows: ContributionRow[]; problems: TableProblem[] } {
  const reader = new RowReader(reading);
  for (const [at, row] of rows.entries()) reader.take(row, at === rows.length - 1);
  return reader.finish();
}

class RowReader {
  private readonly rows: ContributionRow[] = [];
  private readonly problems: TableProblem[] = [];
  private readonly bracketed = new Map<number, Set<boolean>>();
  private readonly sentences: Sentences;
  private readonly reading: Reading;

  constructor(reading: Reading) {
    this.reading = reading;
    this.sentences = new Sentences(reading.layout);
  }

  take(row: GridRow, isLast: boolean): void {
    const { columns, partner } = this.reading;
    const name = partnerName(row.cells[partner] ?? '');
    const before = this.rows.at(-1);
    if (before !== undefined && sharesAmounts(row, columns, partner)) {
      before.partner = `${before.partner} / ${name}`;
      return;
    }
    if (name === '' && !columns.some(({ at }) => (row.cells[at] ?? '') !== '')) return;
    const isTotal = isTotalLabel(name) || (name === '' && before !== undefined && isLast);
    if (name === '' && !isTotal) {
      this.problems.push(this.sentences.about(row.line, '', 'has amounts but no partner and was left out. Add the name and paste again.'));
      return;
    }
    const cells = columns.map((column) => this.cell(row, column, name, isTotal));
    this.rows.push({ line: row.line, partner: name === '' ? 'Total' : name, cells, isTotal, isDoubtful: false });
  }

  private cell(row: GridRow, column: PlacedColumn, name: string, isTotal: boolean): ContributionCell | null {
    const { at, label, kind } = column;
    const text = row.cells[at] ?? '';
    const isShared = row.hanging[at] === true;
    const found = readCell(isShared ? '' : text, kind === 'TEXT' ? 'AMOUNT' : kind, column.inThousands || this.reading.inThousands);
    if (!isTotal && found.cell?.pence != null) this.bracketed.set(at, (this.bracketed.get(at) ?? new Set()).add(found.isBracketed));
    const sentence = isShared && isContributionValue(text) ? sharedAmount(label) : doubtOf(found, column, isTotal);
    if (sentence !== null) this.problems.push(this.sentences.about(row.line, name, sentence));
    return found.cell;
  }

  finish(): { rows: ContributionRow[]; problems: TableProblem[] } {
    const isMixed = [...this.bracketed.values()].some((signs) => signs.size > 1);
    const total = finalTotal(this.rows);
    const about = this.rows.flatMap((row, at) =>
      aboutPartner(row, this.rows.slice(0, at), { isBelow: total !== -1 && at > total, sentences: this.sentences }),
    );
    const doubtful = new Set(about.filter(({ isDoubtful }) => isDoubtful).map(({ problem }) => problem.line));
    return {
      rows: this.rows.map((row) => ({ ...row, isDoubtful: !row.isTotal && doubtful.has(row.line) })),
      problems: [...this.problems, ...(isMixed ? [someBracketed] : []), ...about.map(({ problem }) => problem)],
    };
  }
}

const sharedAmount = (label: string): string =>
  `shares the amount under ‘${label}’ with the row above. It was read for the row above alone; split it before importing.`;

const someBracketed: TableProblem = {
  line: null,
  message:
    'Some amounts are in brackets and others are not. All were read as above zero; if brackets mean money paid back, put a minus sign and paste again.',
};

/** One amount merged downwards over several partners is theirs together. */
function sharesAmounts({ cells, hanging }: GridRow, columns: readonly PlacedColumn[], partner: number): boolean {
  const filled = columns.filter(({ at }) => (cells[at] ?? '') !== '');
  return !hanging[partner] && filled.length > 0 && filled.every(({ at }) => hanging[at] === true);
}

function doubtOf({ cell, doubt }: CellReading, { label, kind }: PlacedColumn, isTotal: boolean): string | null {
  const raw = shorten(cell?.raw ?? '');
  const what = kind === 'SHARE' ? 'share' : 'amount';
  if (doubt === 'UNREADABLE')
    return `says ‘${raw}’ under ‘${label}’, which is no ${what} that can be read. It was kept as words; correct it if it is one.`;
  if (doubt === 'INEXACT')
    return `has ‘${raw}’ under ‘${label}’, which is not exact to the penny. It was read without an amount; correct it and paste again.`;
  if (doubt === 'MIXED')
    return `has ‘${raw}’ under ‘${label}’, which is cash and something in kind. Only the cash was read; record the rest in kind.`;
  if (doubt === 'ASIDE') return `has ‘${raw}’ under ‘${label}’. The amount was read; check that the words change nothing about it.`;
  const isLarge = !isTotal && Math.abs(cell?.pence ?? 0) > mostPence;
  return isLarge
    ? `has ‘${raw}’ under ‘${label}’, which is more than £10,000,000. Check whether the amounts are in pounds or in thousands.`
    : null;
}

interface AboutPartner {
  problem: TableProblem;
  /** Whether a person has to say which partner the row is. */
  isDoubtful: boolean;
}

function aboutPartner(
  { line, partner, isTotal, cells }: ContributionRow,
  above: readonly ContributionRow[],
  { isBelow, sentences }: { isBelow: boolean; sentences: Sentences },
): AboutPartner[] {
  if (isTotal) return [];
  const say = (sentence: string, isDoubtful = true) => [{ problem: sentences.about(line, partner, sentence), isDoubtful }];
  const twin = above.find((other) => !other.isTotal && other.partner.toLowerCase() === partner.toLowerCase());
  if (isBelow) return say('stands below the total and is no part of it. Leave the row out if it is no partner.');
  if (namesSeveral(partner))
    return say('seems to name more than one partner. Its amounts were not split; give each partner a row of its own if they are.');
  if (isNoPartner(partner)) return say('does not look like a partner. Leave the row out if it is none.');
  if (twin !== undefined) return say(`has the same name as line ${twin.line}. Say which is which before importing.`);
  if (cells.some((cell) => cell !== null)) return [];
  return say('has no amounts. It was read as a partner of which nothing is recorded; leave the row out if it is a heading.', false);
}
