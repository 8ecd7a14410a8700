import { addDays, addMonths, type BudgetState, checkBudgetStep, mostPence, reportingYear, type Violation } from '@quorate/domain';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Board } from '../boards/board.entity.ts';
import { administered } from '../platform/administered.ts';
import { type RequestContext, signedIn, today } from '../platform/context.ts';
import { newId } from '../platform/new-id.ts';
import { userErrors } from '../platform/user-error.ts';
import { askedYear } from '../platform/year.ts';
import { administeredBudget, yearLabel, yearPayload } from './administered-budget.ts';
import { Budget, BudgetLine } from './budget.entity.ts';
import { BudgetStepInput, ContributionYearPayload, OpenBudgetInput, UpdateBudgetInput } from './budgets.types.ts';
import { changeLines } from './change-lines.ts';
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
    const viewer = signedIn(context);
    const { em, now, scope } = context;
    const { boardId } = input;
    const year = askedYear(input.year);
    const { found: board, violations } = await administered(context, Board, { what: 'board', id: boardId, field: 'boardId' });
    if (!board) return { userErrors: userErrors(violations) };
    if (await em.findOne(Budget, { board, year })) return yearPayload(context, input, [alreadyOpen(yearLabel(year, board))]);
    const statement = input.copiesYearBefore ? await loadContributions(context, { boardId, year: year - 1, years: 1 }) : null;
    const before = statement?.years.at(-1);
    const { from } = reportingYear(year, board.financialYearStartsInMonth);
    const openingReserve = input.openingReserve ?? before?.reserve?.closing ?? 0;
    const invoiceBy = addDays(addMonths(from, monthsToInvoice), -1);
    const budget = em.create(Budget, { board, year, openingReserve, invoiceBy, changedAt: now });
    for (const [index, { name, budgeted }] of (before?.budgetLines ?? []).entries()) {
      em.create(BudgetLine, { budget, name, budgeted, position: index + 1 });
    }
    await em.flush();
    const agreed = copiedPledges(before, year, board, today(context));
    await insertEntries(em, scope, { boardId, year, batch: newId(), by: viewer.name, at: now }, agreed);
    return yearPayload(context, { boardId, year });
  }

  @Mutation(() => ContributionYearPayload, { description: 'Changes the opening reserve, the day for invoices and the budget lines.' })
  async updateBudget(
    @Arg('input', () => UpdateBudgetInput) input: UpdateBudgetInput,
    @Ctx() context: RequestContext,
  ): Promise<ContributionYearPayload> {
    signedIn(context);
    const { em, now } = context;
    const { board, budget, violations: refused } = await administeredBudget(context, input);
    if (!board || !budget) return yearPayload(context, input, refused);
    const violations = [...checkOpen(budget, yearLabel(budget.year, board)), ...checkReserve(input.openingReserve)];
    const broken = [...violations, ...(violations.length > 0 ? [] : await changeLines(em, budget, input.lines))];
    if (broken.length > 0) return yearPayload(context, input, broken);
    Object.assign(budget, { openingReserve: input.openingReserve, invoiceBy: input.invoiceBy, changedAt: now });
    await em.flush();
    return yearPayload(context, input);
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

async function step(context: RequestContext, input: BudgetStepInput, to: BudgetState): Promise<ContributionYearPayload> {
  signedIn(context);
  const { board, budget, violations: refused } = await administeredBudget(context, input);
  if (!board || !budget) return yearPayload(context, input, refused);
  const violations = checkBudgetStep(budget.state, to, yearLabel(budget.year, board));
  if (violations.length > 0) return yearPayload(context, input, violations);
  const day = today(context);
  Object.assign(budget, { state: to, changedAt: context.now, ...(to === 'AGREED' ? { agreedOn: day } : { closedOn: day }) });
  await context.em.flush();
  return yearPayload(context, input);
}

/** What partners agreed the year before, as what is asked of them now. */
const copiedPledges = (before: ContributionYearType | undefined, year: number, board: Board, date: string) =>
  (before?.partners ?? []).flatMap(({ agency, agreed }) =>
    agreed === null || agreed === undefined
      ? []
      : [{ kind: 'AGREED' as const, agencyId: agency.id, pence: agreed, date, note: `As in ${yearLabel(year - 1, board)}` }],
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
