import type { SqlEntityManager } from '@mikro-orm/sql';
import { checkEntry, checkEntryInState, checkJointCost, jointCostParts, reportingYear, type Violation } from '@quorate/domain';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Board } from '../boards/board.entity.ts';
import { childrenOf } from '../platform/children.ts';
import { type RequestContext, signedIn, today } from '../platform/context.ts';
import { mayWrite } from '../platform/scope.ts';
import { checkText, orNull } from '../platform/text-rules.ts';
import { notAdministrator, notFound } from '../platform/user-error.ts';
import { administeredBudget, yearLabel, yearPayload } from './administered-budget.ts';
import type { Budget } from './budget.entity.ts';
import { ContributionYearPayload } from './budgets.types.ts';
import { lockedBudgets } from './change-year.ts';
import { JointCostPartType, JointCostType } from './contributions.types.ts';
import { JointCost, JointCostPart } from './joint-cost.entity.ts';
import { RecordJointCostInput } from './joint-costs.types.ts';

@Resolver(() => JointCostType)
export class JointCostsResolver {
  @Mutation(() => ContributionYearPayload, {
    description: 'Records a cost that several boards have together, split by a stated basis to the penny.',
  })
  async recordJointCost(
    @Arg('input', () => RecordJointCostInput) input: RecordJointCostInput,
    @Ctx() context: RequestContext,
  ): Promise<ContributionYearPayload> {
    signedIn(context);
    const { board, violations } = await administeredBudget(context, { boardId: input.boardId, year: input.year });
    if (!board || violations.length > 0) return yearPayload(context, input, violations);
    return context.em.transactional(async (transaction) => {
      const em = transaction as SqlEntityManager;
      const within = { ...context, em };
      const budgets = await lockedBudgets(em, { board: { $in: input.boards.map(({ boardId }) => boardId) }, year: input.year });
      if (await em.findOne(JointCost, { batch: input.batchId })) return yearPayload(context, input, [], em);
      const boards = await em.find(Board, { id: { $in: input.boards.map(({ boardId }) => boardId) } });
      const broken = [
        ...checkBoards(within, input, boards),
        ...checkText(input.name, 'what the cost is for', 'name', 200),
        ...checkYears(input, boards, budgets, today(context)),
      ];
      if (broken.length === 0) create(within, input, boards);
      await em.flush();
      return yearPayload(context, input, broken, em);
    });
  }

  @FieldResolver(() => [JointCostPartType], { description: 'The part of every board that shares it.' })
  async parts(@Root() { id }: JointCostType, @Ctx() context: RequestContext): Promise<JointCostPartType[]> {
    const load = (ids: string[]) =>
      context.em.find(
        JointCostPart,
        { cost: { $in: ids } },
        { filters: false, populate: ['board'], orderBy: { pence: 'desc', id: 'asc' } },
      );
    const parts = await childrenOf(context, 'parts of joint cost', id, load, (part) => part.cost.id);
    return parts.map(({ board, weight, pence }) => ({ board: board.getEntity(), weight, pence }));
  }
}

const sharingBoards = (input: RecordJointCostInput, boards: readonly Board[]) =>
  input.boards.map(({ boardId, weight }) => ({ boardId, weight, children: boards.find(({ id }) => id === boardId)?.children }));

function checkBoards({ scope }: RequestContext, input: RecordJointCostInput, boards: readonly Board[]): Violation[] {
  const ids = input.boards.map(({ boardId }) => boardId);
  if (new Set(ids).size < ids.length || !ids.includes(input.boardId)) {
    return [{ code: 'INVALID', field: 'boards', message: 'Name each board once, and this board among them.' }];
  }
  if (boards.length < ids.length) return [notFound('board', 'boards')];
  const foreign = boards.find(({ id }) => !mayWrite(scope, [id]));
  if (foreign) return [{ ...notAdministrator(`the money of ${foreign.name}`), field: 'boards' }];
  const nameOf = (id: string) => boards.find((board) => board.id === id)?.name ?? 'the board';
  return checkJointCost(input.basis, sharingBoards(input, boards), nameOf);
}

/** Every board that shares a cost has a budget of the year that takes it, and the cost falls into its year. */
function checkYears(
  { year, pence, date, reason, boards: sharing }: RecordJointCostInput,
  boards: readonly Board[],
  budgets: readonly Budget[],
  day: string,
): Violation[] {
  const checked = sharing.flatMap(({ boardId }) => boards.find(({ id }) => id === boardId) ?? []);
  const broken = checked.flatMap((board): Violation[] => {
    const label = `${yearLabel(year, board)} of ${board.name}`;
    const budget = budgets.find((one) => one.board.id === board.id);
    if (!budget) return [{ code: 'NOT_FOUND', field: 'boards', message: `There is no budget for ${label} yet. Open it first.` }];
    return [
      ...checkEntry({ kind: 'SPENT', pence, date }, reportingYear(year, board.financialYearStartsInMonth), day),
      ...checkEntryInState(budget.state, { kind: 'SPENT', pence, reason }, label),
    ];
  });
  return broken.filter(({ message }, index) => broken.findIndex((one) => one.message === message) === index);
}

function create({ em, viewer, now }: RequestContext, input: RecordJointCostInput, boards: readonly Board[]): void {
  const { name, pence, date, basis, reason, batchId: batch, year } = input;
  const sharing = sharingBoards(input, boards);
  const written = { name: name.trim(), pence, date, basis, reason: orNull(reason), by: viewer?.name ?? '', at: now, batch };
  const cost = em.create(JointCost, written);
  for (const [index, part] of jointCostParts(pence, basis, sharing).entries()) {
    const { boardId = '', children, weight } = sharing[index] ?? {};
    const number = { CHILDREN: children ?? 0, EQUAL: 1, CUSTOM: weight ?? 0 }[basis];
    em.create(JointCostPart, { cost, board: boardId, year, weight: number, pence: part });
  }
}
