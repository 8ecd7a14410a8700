import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { addDays, addMonths, type BudgetState, checkBudgetStep, mostPence, reportingYear, type Violation } from '@quorate/domain';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Board } from '../boards/board.entity.ts';
import { administered } from '../platform/administered.ts';
import { type RequestContext, signedIn, today } from '../platform/context.ts';
import { newId } from '../platform/new-id.ts';
import { userErrors } from '../platform/user-error.ts';
import { askedYear } from '../platform/year.ts';
import { yearLabel, yearPayload } from './administered-budget.ts';
import { Budget, BudgetLine } from './budget.entity.ts';
import { BudgetStepInput, ContributionYearPayload, OpenBudgetInput, UpdateBudgetInput } from './budgets.types.ts';
import { changeLines } from './change-lines.ts';
import { changeYear } from './change-year.ts';
import type { ContributionYearType } from './contributions.types.ts';
import { insertEntries } from './ledger-writes.queries.ts';
import { loadContributions } from './load-contributions.ts';

@Resolver()
export class BudgetsResolver {
  @Mutation(() => ContributionYearPayload, { description: 'Opens a draft budget for a financial year.' })
  async openBudget(
    @Arg('input', () => OpenBudgetInput) input: OpenBudgetInput,
    @Ctx() context: RequestContext,
  ): Promise<ContributionYearPayload> {
    signedIn(context);
    const year = askedYear(input.year);
    const { found, violations } = await administered(context, Board, { what: 'board', id: input.boardId, field: 'boardId' });
    if (!found) return { userErrors: userErrors(violations) };
    return context.em.transactional(async (transaction) => {
      const em = transaction as SqlEntityManager;
      // Of two people who open a year at once the second waits here, and then finds it open.
      const board = await em.findOneOrFail(Board, { id: found.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      const refused = await open({ ...context, em }, board, { ...input, year });
      return yearPayload(context, { boardId: board.id, year }, refused, em);
    });
  }

  @Mutation(() => ContributionYearPayload, { description: 'Changes the opening reserve, the day for invoices and the budget lines.' })
  async updateBudget(
    @Arg('input', () => UpdateBudgetInput) input: UpdateBudgetInput,
    @Ctx() context: RequestContext,
  ): Promise<ContributionYearPayload> {
    signedIn(context);
    return changeYear(context, input, async ({ within: { em, now }, board, budget }) => {
      const violations = [...checkOpen(budget, yearLabel(budget.year, board)), ...checkReserve(input.openingReserve)];
      const broken = violations.length > 0 ? violations : await changeLines(em, budget, input.lines);
      if (broken.length > 0) return broken;
      Object.assign(budget, { openingReserve: input.openingReserve, invoiceBy: input.invoiceBy, changedAt: now });
      return [];
    });
  }

  @Mutation(() => ContributionYearPayload, { description: 'Settles what partners will pay, so that it can be invoiced.' })
  async agreeBudget(
    @Arg('input', () => BudgetStepInput) input: BudgetStepInput,
    @Ctx() context: RequestContext,
  ): Promise<ContributionYearPayload> {
    return step(context, input, 'AGREED');
  }

  @Mutation(() => ContributionYearPayload, { description: 'Closes a year. It then changes by adjustments with a reason only.' })
  async closeBudget(
    @Arg('input', () => BudgetStepInput) input: BudgetStepInput,
    @Ctx() context: RequestContext,
  ): Promise<ContributionYearPayload> {
    return step(context, input, 'CLOSED');
  }
}

/** An invoice in the first quarter of the year is in time. */
const monthsToInvoice = 3;

async function open(context: RequestContext, board: Board, input: OpenBudgetInput): Promise<Violation[]> {
  const { em, now, scope, viewer } = context;
  const { boardId, year } = input;
  if (await em.findOne(Budget, { board, year })) return [alreadyOpen(yearLabel(year, board))];
  const statement = input.copiesYearBefore ? await loadContributions(context, { boardId, year: year - 1, years: 1 }) : null;
  const before = statement?.years.at(-1);
  const openingReserve = input.openingReserve ?? before?.reserve?.closing ?? 0;
  const violations = checkReserve(openingReserve);
  if (violations.length > 0) return violations;
  const { from } = reportingYear(year, board.financialYearStartsInMonth);
  const invoiceBy = addDays(addMonths(from, monthsToInvoice), -1);
  // What is taken over from amounts that were made up is made up too.
  const budget = em.create(Budget, { board, year, openingReserve, invoiceBy, isInvented: before?.isInvented ?? false, changedAt: now });
  for (const [index, { name, budgeted }] of (before?.budgetLines ?? []).entries()) {
    em.create(BudgetLine, { budget, name, budgeted, position: index + 1 });
  }
  await em.flush();
  const agreed = copiedPledges(before, year, board, today(context));
  await insertEntries(em, scope, { boardId, year, batch: newId(), by: viewer?.name ?? '', at: now }, agreed);
  return [];
}

function step(context: RequestContext, input: BudgetStepInput, to: BudgetState): Promise<ContributionYearPayload> {
  signedIn(context);
  return changeYear(context, input, ({ board, budget }) => {
    const violations = checkBudgetStep(budget.state, to, yearLabel(budget.year, board));
    if (violations.length > 0) return violations;
    const day = today(context);
    Object.assign(budget, { state: to, changedAt: context.now, ...(to === 'AGREED' ? { agreedOn: day } : { closedOn: day }) });
    return [];
  });
}

/** What partners agreed the year before, as what is asked of them now. */
const copiedPledges = (before: ContributionYearType | undefined, year: number, board: Board, date: string) =>
  (before?.partners ?? []).flatMap(({ agency, agreed, isInvented }) =>
    agreed === null || agreed === undefined
      ? []
      : [{ kind: 'AGREED' as const, agencyId: agency.id, pence: agreed, date, note: `As in ${yearLabel(year - 1, board)}`, isInvented }],
  );

const alreadyOpen = (year: string): Violation => ({
  code: 'INVALID',
  message: `The budget of ${year} is open already. Change it instead.`,
  field: 'year',
});

const checkOpen = ({ state }: Budget, year: string): Violation[] =>
  state === 'CLOSED' ? [{ code: 'LOCKED', message: `The budget of ${year} is closed. Put it right with an adjustment and a reason.` }] : [];

const checkReserve = (pence: number): Violation[] =>
  Math.abs(pence) > mostPence
    ? [{ code: 'TOO_LARGE', message: 'The opening reserve may be £10,000,000 at most. Check the amount.', field: 'openingReserve' }]
    : [];
