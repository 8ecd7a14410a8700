import type { GivenRating } from '@quorate/domain';
import type { PlanDate, PlanLegendEntry, PlanRow, PlanTable, PlanTables } from '../plans/plan-table.ts';
import { describeProblems } from './describe-problems.ts';

/** Writes what was read of action plans in the form that the cases' expected.txt files use. */
export function describePlans({ tables, problems }: PlanTables): string {
  return [...tables.map(describePlan), ...describeProblems('whole paste', problems)].join('\n\n').concat('\n');
}

function describePlan(plan: PlanTable): string {
  return [
    `plan: ${plan.title ?? '(no title)'}`,
    ...(plan.asOf === null ? [] : [`progress at: ${plan.asOf}`]),
    ...plan.rows.flatMap((row, index) => [...sectionOf(row, plan.rows[index - 1]), ...describeRow(row)]),
    ...(plan.legend.length === 0 ? [] : [`legend: ${plan.legend.map(describeSymbol).join(', ')}`]),
    ...describeProblems('problems', plan.problems),
  ].join('\n');
}

function sectionOf({ section }: PlanRow, before: PlanRow | undefined): string[] {
  return section === (before?.section ?? null) ? [] : [`under: ${section ?? '(no heading)'}`];
}

function describeRow(row: PlanRow): string[] {
  return [
    `  ${[row.reference, row.action].filter((part) => part !== null).join('  ')}`,
    ...part('lead', row.lead),
    ...part('with', row.support),
    ...part('start', describeDate(row.start)),
    ...part('due', describeDate(row.due)),
    ...part('measure', row.measure),
    ...part('progress', row.progress),
    ...part('evidence', row.evidence),
    ...part('impact', row.impact),
    ...part('done', row.percentage === null ? null : `${row.percentage}%`),
    ...part('stands', row.statusRaw === null ? null : `${row.statusRaw} = ${ratingWord(row.rating)}`),
    ...part('depends on', row.dependency),
    ...part('carried from', row.carriedFrom),
  ];
}

/** The lines of a text below each other. */
function part(name: string, text: string | null): string[] {
  if (text === null) return [];
  const [first = '', ...others] = text.split('\n');
  return [`    ${name}: ${first}`, ...others.map((line) => `      ${line}`)];
}

function describeDate(date: PlanDate | null): string | null {
  return date === null ? null : `${date.raw} = ${date.date ?? 'no date'}`;
}

function describeSymbol({ symbol, rating, count, needsConfirming, meaning }: PlanLegendEntry): string {
  return `${symbol} ${ratingWord(rating)}${needsConfirming ? '?' : ''} ×${count}${meaning === null ? '' : ` (${meaning})`}`;
}

function ratingWord(rating: GivenRating | null): string {
  return rating === null ? 'not known' : rating.toLowerCase().replace('_', ' ');
}
