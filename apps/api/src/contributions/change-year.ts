import { type FilterQuery, LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Violation } from '@quorate/domain';
import type { Board } from '../boards/board.entity.ts';
import type { RequestContext } from '../platform/context.ts';
import { administeredBudget, yearPayload } from './administered-budget.ts';
import { Budget } from './budget.entity.ts';
import type { BudgetStepInput, ContributionYearPayload } from './budgets.types.ts';

/** Budgets that nobody else changes until the transaction ends. Always taken in one order, so that no two wait for each other. */
export const lockedBudgets = (em: SqlEntityManager, which: FilterQuery<Budget>): Promise<Budget[]> =>
  em.find(Budget, which, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, orderBy: { id: 'asc' } });

/** One year while it is changed. Every statement of `within` is part of the change. */
export interface ChangingYear {
  within: RequestContext;
  board: Board;
  budget: Budget;
}

type WantedYear = Pick<BudgetStepInput, 'boardId' | 'year'> & Partial<BudgetStepInput>;

/**
 * Changes one year of a board that the viewer administers, while nobody else changes or closes it. `change` says what it
 * refuses, and then has changed nothing. What it changed is written whole, or not at all.
 */
export async function changeYear(
  context: RequestContext,
  input: WantedYear,
  change: (year: ChangingYear) => Promise<Violation[]> | Violation[],
): Promise<ContributionYearPayload> {
  const { boardId, year, expectedVersion } = input;
  return context.em.transactional(async (transaction) => {
    const em = transaction as SqlEntityManager;
    const within = { ...context, em };
    await lockedBudgets(em, { board: boardId, year });
    const { board, budget, violations } = await administeredBudget(within, { boardId, year, expectedVersion });
    if (!board || !budget) return yearPayload(context, input, violations, em);
    const broken = await change({ within, board, budget });
    await em.flush();
    return yearPayload(context, input, broken, em);
  });
}
