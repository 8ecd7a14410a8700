import type { SqlEntityManager } from '@mikro-orm/sql';
import { maySeeEveryLine } from '@quorate/domain';
import { type RequestContext, today } from '../platform/context.ts';
import { contributionYear, type YearRows } from './contribution-year.ts';
import { besideTheLedger, budgetsWithLines, ledgerEntries } from './contributions.queries.ts';
import type { ContributionStatementType } from './contributions.types.ts';
import { onlookerOf } from './onlooker.ts';
import { partnerContributions } from './partner-contributions.ts';
import { shownTotals } from './shown-totals.ts';

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
  const asked = { from: year - years, to: year };
  const budgets = await budgetsWithLines(em, context.scope, boardId, asked);
  const [head] = budgets;
  if (!head) return null;
  const onlooker = onlookerOf(context, boardId);
  const seesEveryLine = maySeeEveryLine(head.policy, onlooker);
  // What totals of one year tell may depend on those of any other.
  const read = seesEveryLine ? asked : everyYear;
  const entries = Map.groupBy(await ledgerEntries(em, context.scope, boardId, read), (row) => row.year);
  const beside = Map.groupBy(await besideTheLedger(em, context.scope, boardId, read), (row) => row.year);
  const budgeted = Map.groupBy(
    budgets.filter(({ id }) => id !== null),
    (row) => row.year,
  );
  const known = [...new Set([...entries.keys(), ...beside.keys(), ...budgeted.keys()])];
  const partners = new Map(known.map((one) => [one, partnerContributions(entries.get(one) ?? [], beside.get(one) ?? [])]));
  const shown = shownTotals(head.policy, onlooker, partners);
  const rowsOf = (one: number): YearRows => ({
    budget: budgeted.get(one) ?? [],
    entries: entries.get(one) ?? [],
    beside: beside.get(one) ?? [],
    partners: partners.get(one) ?? [],
  });
  const looking = (one: number) => ({ onlooker, today: today(context), before: rowsOf(one - 1), shown: shown.get(one) ?? [] });
  return {
    boardId,
    seesEveryLine,
    years: [...budgeted.keys()].filter((one) => one > asked.from).map((one) => contributionYear(rowsOf(one), looking(one))),
  };
}

const everyYear = { from: 0, to: 9999 };
