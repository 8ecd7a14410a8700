import { mostPence } from '@quorate/domain';
import type { Layout } from '../cells/line.ts';
import type { TableProblem } from '../table-problem.ts';
import { isTotalLabel } from './column-label.ts';
import type { PlacedColumn } from './contribution-columns.ts';
import type { GridRow } from './contribution-grid.ts';
import type { ContributionCell, ContributionRow } from './contribution-table.ts';
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
  const { columns, partner, layout } = reading;
  const sentences = new Sentences(layout);
  const problems: TableProblem[] = [];
  const read: ContributionRow[] = [];
  const bracketed = new Map<number, boolean[]>();
  for (const row of rows) {
    const name = partnerName(row.cells[partner] ?? '');
    const values = columns.map(({ at }) => row.cells[at] ?? '');
    const last = read.at(-1);
    if (sharesAmounts(row, columns, partner) && last !== undefined) {
      last.partner = `${last.partner} / ${name}`;
      continue;
    }
    if (name === '' && !values.some((value) => value !== '')) continue;
    const isTotal = isTotalLabel(name) || (name === '' && last !== undefined && row === rows.at(-1));
    if (name === '' && !isTotal) {
      problems.push(sentences.about(row.line, '', 'has amounts but no partner and was left out. Add the name and paste again.'));
      continue;
    }
    const cells = columns.map((column, index) => {
      const found = readCell(
        row.hanging[column.at] ? '' : (values[index] ?? ''),
        column.kind === 'TEXT' ? 'AMOUNT' : column.kind,
        column.inThousands || reading.inThousands,
      );
      if (!isTotal && found.cell?.pence != null) bracketed.set(column.at, [...(bracketed.get(column.at) ?? []), found.isBracketed]);
      const sentence = doubtOf(found, column, isTotal);
      if (sentence !== null) problems.push(sentences.about(row.line, name, sentence));
      if (row.hanging[column.at] && isContributionValue(values[index] ?? ''))
        problems.push(
          sentences.about(
            row.line,
            name,
            `shares the amount under ‘${column.label}’ with the row above. It was read for the row above alone; split it before importing.`,
          ),
        );
      return found.cell;
    });
    read.push({ line: row.line, partner: name === '' ? 'Total' : name, cells, isTotal });
  }
  if ([...bracketed.values()].some((marks) => marks.includes(true) && marks.includes(false))) problems.push(someBracketed);
  return { rows: read, problems: [...problems, ...read.flatMap((row) => aboutPartner(row, sentences)), ...namedTwice(read, sentences)] };
}

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

function aboutPartner({ line, partner, isTotal, cells }: ContributionRow, sentences: Sentences): TableProblem[] {
  if (isTotal) return [];
  if (namesSeveral(partner))
    return [
      sentences.about(
        line,
        partner,
        'seems to name more than one partner. Its amounts were not split; give each partner a row of its own if they are.',
      ),
    ];
  if (isNoPartner(partner)) return [sentences.about(line, partner, 'does not look like a partner. Leave the row out if it is none.')];
  if (cells.every((cell: ContributionCell | null) => cell === null))
    return [
      sentences.about(
        line,
        partner,
        'has no amounts. It was read as a partner of which nothing is recorded; leave the row out if it is a heading.',
      ),
    ];
  return [];
}

function namedTwice(rows: readonly ContributionRow[], sentences: Sentences): TableProblem[] {
  const partners = rows.filter(({ isTotal }) => !isTotal);
  return partners.flatMap(({ line, partner }, at) => {
    const earlier = partners.slice(0, at).find((other) => other.partner.toLowerCase() === partner.toLowerCase());
    return earlier === undefined
      ? []
      : [sentences.about(line, partner, `has the same name as line ${earlier.line}. Say which is which before importing.`)];
  });
}
