import { reportingYearLabel } from '@quorate/domain';
import type { Layout, Line } from '../cells/line.ts';
import type { TableProblem } from '../table-problem.ts';
import { isPartnerWord, isTotalLabel, saysThousands } from './column-label.ts';
import { contributionColumns, type PlacedColumn } from './contribution-columns.ts';
import { contributionGrid, type GridRow } from './contribution-grid.ts';
import { columnLabels } from './contribution-heading.ts';
import type { ContributionColumn, ContributionTable } from './contribution-table.ts';
import { contributionTotals, totalProblems } from './contribution-totals.ts';
import type { RawContributions } from './find-contributions.ts';
import { readRows } from './read-rows.ts';
import { isYear, type YearReading, yearsIn } from './read-year.ts';
import { general } from './refusals.ts';

/** Money is told from other figures by its signs and by the words above it. */
const saysMoney = /£|\bGBP\b|contribut|\blev(?:y|ies)\b|funding|budget|\bincome\b|\bcash\b|subscription|in[- ]kind|precept|\bpounds\b/i;

/** One table from its lines; null where nothing in it says that it is about money. */
export function readContribution(raw: RawContributions, layout: Layout, year: number | null): ContributionTable | null {
  const grid = contributionGrid(raw, layout);
  const heading = columnLabels(raw, grid.width, layout);
  const { labels, rows } = turned(heading.labels, grid.rows);
  const { partner, columns, beside } = contributionColumns(labels, rows, Math.max(grid.width, labels.length));
  const valued = columns.filter(({ kind }) => kind !== 'TEXT');
  if (valued.length === 0 || areCosts(valued, [...raw.above, ...labels]) || !isAboutMoney(raw, labels, rows, heading.above)) return null;
  const title = titleOf(heading.above, raw.heading, labels[partner] ?? '');
  const inThousands = saysThousands(labels[partner] ?? '') || heading.above.some((text) => text.length < 200 && saysThousands(text));
  const read = readRows(rows, { columns: valued, partner, inThousands, layout });
  const years = yearsOf(valued, [...heading.above.toReversed(), labels[partner] ?? ''], year);
  const named = valued.map(
    (column, at): ContributionColumn => ({
      label: column.label !== '' ? column.label : valued.length === 1 ? 'Amount' : `Column ${at + 1}`,
      kind: column.kind === 'TEXT' ? 'AMOUNT' : column.kind,
      year: years.years[at] ?? null,
      budgetLine: column.kind === 'AMOUNT' ? column.budgetLine : null,
    }),
  );
  const totals = contributionTotals(named, read.rows);
  const problems = [
    ...grid.problems,
    ...(heading.isFound || valued.length === 1 ? [] : [noHeading]),
    ...years.problems,
    ...leftOut(columns, rows, beside),
    ...read.problems,
    ...totalProblems(named, read.rows, totals, layout),
  ];
  return {
    title,
    columns: named,
    rows: read.rows,
    totals,
    unit: inThousands || valued.some((column) => column.inThousands) ? 'THOUSANDS' : 'POUNDS',
    problems: inOrder(problems),
  };
}

const noHeading = general(
  'The table has no heading that says what its columns are. Say what each column is before importing, or copy it with its heading and paste again.',
);

/** "Post | Salary", "Item | Cost": what is paid out, where nothing says that anybody pays in. */
function areCosts(columns: readonly PlacedColumn[], texts: readonly string[]): boolean {
  const isCost = ({ label }: PlacedColumn) => /\b(?:salar(?:y|ies)|expenditure|spend(?:ing)?|spent|costs?)\b/i.test(label);
  return (
    columns.every(isCost) &&
    !texts.some((text) => isPartnerWord(text) || /contribut|income|funding|funded|lev(?:y|ies)|partner|agenc/i.test(text))
  );
}

function isAboutMoney(
  { above, heading, body }: RawContributions,
  labels: readonly string[],
  rows: readonly GridRow[],
  nearby: readonly string[],
): boolean {
  const texts = [...above, ...nearby, ...labels, ...heading.flatMap(({ cells }: Line) => cells)];
  const cells = rows.flatMap((row) => row.cells);
  const grouped = cells.filter((cell) => /\d,\d{3}(?!\d)/.test(cell)).length;
  const figures = rows.flatMap((row) => row.cells.slice(1)).filter((cell) => cell !== '');
  const isLarge =
    isPartnerWord(labels[0] ?? '') &&
    figures.filter((cell) => /^\(?(?:\d{3,}|\d{1,3}(?: \d{3})+|\d+\.\d{2})\)?$/.test(cell)).length * 2 > figures.length;
  return (
    isLarge ||
    texts.some((text) => saysMoney.test(text)) ||
    cells.some((cell) => /£/.test(cell)) ||
    grouped > 1 ||
    body.some(({ cells: [first = ''] }) => /\bcontribut|\blevy\b/i.test(first))
  );
}

/** Years down the side and partners across the top: the table is turned so that partners are rows. */
function turned(labels: string[], rows: GridRow[]): { labels: string[]; rows: GridRow[] } {
  const names = rows.map(({ cells }) => cells[0] ?? '');
  const areYears = names.length > 1 && names.filter(isYear).length > 1 && names.every((name) => isYear(name) || isTotalLabel(name));
  if (!areYears || labels.slice(1).every(isYear)) return { labels, rows };
  const turnedRows = labels
    .slice(1)
    .map(
      (label, at): GridRow => ({ line: rows[0]?.line ?? 1, cells: [label, ...rows.map(({ cells }) => cells[at + 1] ?? '')], hanging: [] }),
    );
  return { labels: ['', ...names], rows: turnedRows.filter(({ cells }) => cells.some((cell) => cell !== '')) };
}

const noTitle = /^(?:notes?|n\.?b\.?|source|page \d|[*†‡])|^\W*$/i;

function titleOf(above: readonly string[], heading: readonly Line[], corner: string): string | null {
  const candidates = above.filter((text) => text.length <= 200 && /\p{L}{2}/u.test(text) && !noTitle.test(text));
  const named = candidates.findLast((text) => !/[.;,]$/.test(text) && (saysMoney.test(text) || yearsIn(text).length > 0));
  const spread = heading.flatMap(({ cells }) => (cells.length > 1 && cells.every((cell) => cell === cells[0]) ? [cells[0] ?? ''] : []))[0];
  const isTitle = saysMoney.test(corner) && yearsIn(corner).length > 0;
  return (
    (named ?? spread ?? candidates.findLast((text) => !/[.;,]$/.test(text)) ?? (isTitle ? corner : null))?.replace(/\s*:$/, '') ?? null
  );
}

/** Each column's own year; failing that the one of the columns beside it, of the title, or the one asked for. */
function yearsOf(
  columns: readonly PlacedColumn[],
  texts: readonly string[],
  asked: number | null,
): { years: (number | null)[]; problems: TableProblem[] } {
  const own = columns.flatMap(({ year }) => year ?? []);
  const isOne = new Set(own.map(({ year }) => year)).size === 1;
  const inTitle =
    texts
      .filter((text) => text.length <= 200)
      .map(yearsIn)
      .find((found) => found.length > 0) ?? [];
  const titled = new Set(inTitle.map(({ year }) => year)).size === 1 ? inTitle[0] : undefined;
  const common = own.length > 0 ? (isOne ? own[0]?.year : undefined) : (titled?.year ?? (inTitle.length > 0 ? undefined : asked));
  const used: YearReading[] = own.length > 0 ? own : titled ? [titled] : [];
  const doubtful = new Map(used.filter(({ isDoubtful }) => isDoubtful).map(({ raw, year }) => [raw, year]));
  const problems = [...doubtful].map(([raw, year]) =>
    general(`‘${raw}’ was read as the financial year ${reportingYearLabel(year, 4)}. If it is another year, say so before importing.`),
  );
  return { years: columns.map(({ year }) => year?.year ?? common ?? null), problems };
}

function leftOut(columns: readonly PlacedColumn[], rows: readonly GridRow[], beside: number | null): TableProblem[] {
  const filled = columns.filter(({ kind, at }) => kind === 'TEXT' && rows.some(({ cells }) => (cells[at] ?? '') !== ''));
  return filled.flatMap(({ label, at }) => {
    const name = `‘${label || at + 1}’`;
    if (beside === null || at < beside) return [general(`The column ${name} holds no contributions and was left out.`)];
    const second = `From the column ${name} on, a second table stands beside the first. It was left out; copy it on its own to import it.`;
    return at === beside ? [general(second)] : [];
  });
}

function inOrder(problems: readonly TableProblem[]): TableProblem[] {
  return problems.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
}
