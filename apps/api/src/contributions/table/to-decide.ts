import { yearLabel } from '../administered-budget.ts';
import type { ContributionTableInput, PreviewContributionColumn } from './contribution-table.types.ts';
import type { LedgerContents } from './ledger-contents.ts';
import { type ContributionTableImport, isNewAgency, type PlannedRow } from './planned-row.ts';

const most = 500;
const mostLines = 50;
const longestName = 200;

type Planned = Pick<ContributionTableImport, 'table' | 'columns' | 'rows' | 'years'>;

/** What a person has to say before the table can be imported, as sentences. */
export function toDecide({ table, columns, rows, years }: Planned, input: ContributionTableInput, contents: LedgerContents): string[] {
  if (!table) return ['There is no contribution table in what you pasted. Copy the whole table with its heading row and paste it again.'];
  const written = columns.filter(({ isIgnored }) => !isIgnored);
  const amounts = rows.flatMap(({ wanted }) => wanted.filter(({ entry, inKind }) => entry || inKind)).length;
  const refused = rows.flatMap((row) =>
    row.wanted.flatMap(({ violations }) => violations.map(({ message }) => `‘${row.row.partner}’: ${message}`)),
  );
  return [
    ...(amounts > most
      ? [`The table has ${amounts} amounts to write. Leave some columns or rows out, so that at most ${most} are imported at a time.`]
      : []),
    ...input.columns
      .filter(({ index }) => !columns[index])
      .map(() => 'A column you decided on is not in this table. Check the columns again.'),
    ...written.flatMap((column) => columnToDecide(column, years)),
    ...writtenTwice(written),
    ...written.flatMap((column) => linesToDecide(column, written, contents)),
    ...rows.filter(({ match }) => match === 'NONE').map(whichAgency),
    ...matchedTwice(rows),
    ...rows.filter(isNewAgency).flatMap(nameToDecide),
    ...rows.flatMap(givenTwice),
    ...new Set(refused),
  ];
}

function columnToDecide({ label, kind, year, writtenAs }: PreviewContributionColumn, years: Planned['years']): string[] {
  if (year === null) return [`Say which financial year ‘${label}’ is, or leave the column out.`];
  const found = years.find((one) => one.year === year);
  if (!found?.state) return [`There is no budget for ${found?.label ?? year} yet. Open it first, or leave the column ‘${label}’ out.`];
  return kind === 'AMOUNT' && writtenAs === null
    ? [`Say whether ‘${label}’ is what was agreed or what was received, or leave the column out.`]
    : [];
}

/** Two columns that say the same thing of a partner cannot both be right. */
function writtenTwice(columns: readonly PreviewContributionColumn[]): string[] {
  const cash = columns.filter(({ kind, writtenAs, year }) => kind === 'AMOUNT' && writtenAs !== null && year !== null);
  const groups = Map.groupBy(cash, ({ writtenAs, year, budgetLine }) => [writtenAs, year, budgetLine?.toLowerCase()].join('|'));
  return [...groups.values()].flatMap(([first, second]) =>
    first && second
      ? [
          `‘${first.label}’ and ‘${second.label}’ would be written as the same amounts. Give one another year or budget line, or leave it out.`,
        ]
      : [],
  );
}

function linesToDecide(
  column: PreviewContributionColumn,
  written: readonly PreviewContributionColumn[],
  { board, budgets }: LedgerContents,
): string[] {
  const stored = budgets.find(({ budget }) => budget.year === column.year);
  if (!column.isNewLine || !stored) return [];
  const label = yearLabel(stored.budget.year, board);
  if ((column.budgetLine ?? '').length > longestName)
    return [`The budget line of ‘${column.label.slice(0, 60)}…’ is longer than ${longestName} characters. Choose another, or none.`];
  if (stored.budget.state === 'CLOSED')
    return [`The budget of ${label} is closed and takes no new line ‘${column.budgetLine}’. Choose a line it has, or none.`];
  const fresh = new Set(
    written.filter((one) => one.isNewLine && one.year === column.year).map(({ budgetLine }) => budgetLine?.toLowerCase()),
  );
  return stored.lines.length + fresh.size > mostLines
    ? [`The budget of ${label} would have more than ${mostLines} lines. Choose lines it has, or none.`]
    : [];
}

const whichAgency = ({ row }: PlannedRow): string =>
  `Say which agency ‘${row.partner}’ on line ${row.line} is, make it a new agency, or leave it out.`;

function matchedTwice(rows: readonly PlannedRow[]): string[] {
  const used = rows.filter(({ agency, match }) => agency && match !== 'IGNORED');
  const twice = [...Map.groupBy(used, ({ agency }) => agency)].filter(([, { length }]) => length > 1);
  const fresh = [...Map.groupBy(rows.filter(isNewAgency), ({ row }) => row.partner.toLowerCase()).values()].filter(
    ({ length }) => length > 1,
  );
  return [
    ...twice.map(([agency]) => `Two rows are matched to ‘${agency?.name}’. Choose another agency for one of them, or leave it out.`),
    ...fresh.map(
      ([first]) =>
        `Two rows would make the agency ‘${first?.row.partner}’. Leave one of them out, or give them different names in the table.`,
    ),
  ];
}

function nameToDecide({ row }: PlannedRow): string[] {
  if (row.partner.length <= longestName) return [];
  return [`The partner on line ${row.line} has a name longer than ${longestName} characters. Choose an agency for it, or leave it out.`];
}

function givenTwice({ row, wanted }: PlannedRow): string[] {
  const given = wanted.flatMap(({ inKind }) => inKind ?? []);
  const twice = [...Map.groupBy(given, ({ year, what }) => `${year} ${what.toLowerCase()}`).values()].filter(({ length }) => length > 1);
  return twice.map(([first]) => `‘${row.partner}’ gives ‘${first?.what}’ in kind twice in one year. Leave one of the columns out.`);
}
