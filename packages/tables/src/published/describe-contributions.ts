import { formatHundredths, plainPounds } from '@quorate/domain';
import type {
  ContributionCell,
  ContributionColumn,
  ContributionTable,
  ContributionTables,
  ContributionTotal,
} from '../contributions/contribution-table.ts';
import { describeProblems } from './describe-problems.ts';

/** Writes what was read of contribution tables in the form that the cases' expected.txt files use. */
export function describeContributions({ tables, problems }: ContributionTables): string {
  return [...tables.map(describeTable), ...describeProblems('whole paste', problems)].join('\n\n').concat('\n');
}

function describeTable({ title, unit, columns, rows, totals, problems }: ContributionTable): string {
  return [
    `contributions: ${title ?? '(no title)'}`,
    ...(unit === 'THOUSANDS' ? ['in thousands'] : []),
    ...columns.map(describeColumn),
    'rows:',
    ...rows.map(({ partner, cells, isTotal }) => `  ${isTotal ? '= ' : ''}${partner}: ${cells.map(describeCell).join(' | ')}`),
    `totals: ${totals.map((total, at) => describeTotal(total, columns[at])).join(' | ')}`,
    ...describeProblems('problems', problems),
  ].join('\n');
}

function describeColumn({ label, kind, year, budgetLine }: ContributionColumn): string {
  const parts = [
    kind.toLowerCase().replace('_', ' '),
    ...(year === null ? [] : [year]),
    ...(budgetLine === null ? [] : [`for ${budgetLine}`]),
  ];
  return `  ${label} = ${parts.join(', ')}`;
}

function describeCell(cell: ContributionCell | null): string {
  if (cell === null) return '';
  const { pence, share, text, isInKind } = cell;
  const said = [
    ...(pence === null ? [] : [plainPounds(pence)]),
    ...(share === null ? [] : [formatHundredths(share)]),
    ...(text === null ? [] : [`‘${text}’`]),
  ];
  return `${isInKind ? 'in kind ' : ''}${said.join(' ') || '–'}`;
}

function describeTotal({ printed, computed, differs }: ContributionTotal, column: ContributionColumn | undefined): string {
  const say = (value: number | null) => (value === null ? '–' : column?.kind === 'SHARE' ? formatHundredths(value) : plainPounds(value));
  return printed === null ? say(computed) : `${say(computed)}, printed ${say(printed)}${differs ? ' !' : ''}`;
}
