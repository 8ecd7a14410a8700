import type { SqlEntityManager } from '@mikro-orm/sql';
import { type RequestContext, today } from '../platform/context.ts';
import { contributionYear } from './contribution-year.ts';
import { besideTheLedger, budgetsWithLines, ledgerEntries } from './contributions.queries.ts';
import type { ContributionStatementType } from './contributions.types.ts';
import { onlookerOf } from './onlooker.ts';
import { partnerContributions } from './partner-contributions.ts';

/**
 * A board's money over some years as the viewer may see it, in three statements however many years and partners there are.
 * Null where the viewer may not read the board.
 */
export async function loadContributions(
  context: RequestContext,
  { boardId, year, years }: { boardId: string; year: number; years: number },
  em: SqlEntityManager = context.em,
): Promise<ContributionStatementType | null> {
  // One year more than asked for, because each year is told against the one before.
  const range = { from: year - years, to: year };
  const budgets = await budgetsWithLines(em, context.scope, boardId, range);
  if (budgets.length === 0) return null;
  const entries = await ledgerEntries(em, context.scope, boardId, range);
  const beside = await besideTheLedger(em, context.scope, boardId, range);
  const of = <Row extends { year: number }>(rows: readonly Row[], one: number) => rows.filter((row) => row.year === one);
  const onlooker = onlookerOf(context, boardId);
  const budgeted = [...new Set(budgets.flatMap((row) => (row.id !== null && row.year > range.from ? row.year : [])))];
  return {
    boardId,
    seesEveryLine: onlooker.isOfBoard || budgets[0]?.policy === 'ALL',
    years: budgeted.map((one) =>
      contributionYear(
        { budget: of(budgets, one), entries: of(entries, one), beside: of(beside, one) },
        { onlooker, today: today(context), before: partnerContributions(of(entries, one - 1), of(beside, one - 1)) },
      ),
    ),
  };
}
