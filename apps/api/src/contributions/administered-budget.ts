import type { SqlEntityManager } from '@mikro-orm/sql';
import { reportingYearLabel, type Violation } from '@quorate/domain';
import { Board } from '../boards/board.entity.ts';
import { administered } from '../platform/administered.ts';
import type { RequestContext } from '../platform/context.ts';
import { userErrors } from '../platform/user-error.ts';
import { Budget } from './budget.entity.ts';
import type { ContributionYearPayload } from './budgets.types.ts';
import { loadContributions } from './load-contributions.ts';

interface WantedYear {
  boardId: string;
  year: number;
  expectedVersion?: number;
}

export const yearLabel = (year: number, board: Board): string => reportingYearLabel(year, board.financialYearStartsInMonth);

/** The board and the budget that the viewer may change, at the version they saw, or why not. */
export async function administeredBudget(
  context: RequestContext,
  { boardId, year, expectedVersion }: WantedYear,
): Promise<{ board: Board; budget: Budget; violations: [] } | { board: Board | null; budget: null; violations: Violation[] }> {
  const { found: board, violations } = await administered(context, Board, { what: 'board', id: boardId, field: 'boardId' });
  if (!board) return { board: null, budget: null, violations };
  const budget = await context.em.findOne(Budget, { board: boardId, year });
  if (!budget) return { board, budget: null, violations: [noBudget(yearLabel(year, board))] };
  if (expectedVersion === undefined || expectedVersion === budget.version) return { board, budget, violations: [] };
  const message = `Someone else has changed the budget of ${yearLabel(year, board)} since you opened it. Check what it says now, then save again.`;
  return { board, budget: null, violations: [{ code: 'CONFLICT', message, field: 'expectedVersion' }] };
}

const noBudget = (year: string): Violation => ({
  code: 'NOT_FOUND',
  message: `There is no budget for ${year} yet. Open the budget of that year first.`,
  field: 'year',
});

/** The payload of every change: the year as it is now, and what was refused. */
export async function yearPayload(
  context: RequestContext,
  { boardId, year }: { boardId: string; year: number },
  violations: readonly Violation[] = [],
  em: SqlEntityManager = context.em,
): Promise<ContributionYearPayload> {
  const found = await loadContributions(context, { boardId, year, years: 1 }, em);
  return { year: found?.years.at(-1) ?? null, userErrors: userErrors(violations) };
}
