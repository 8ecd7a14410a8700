import { checkEntry, checkEntryInState, checkJointCost, jointCostParts, reportingYear, type Violation } from '@quorate/domain';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Board } from '../boards/board.entity.ts';
import { childrenOf } from '../platform/children.ts';
import { type RequestContext, signedIn, today } from '../platform/context.ts';
import { mayWrite } from '../platform/scope.ts';
import { checkText, orNull } from '../platform/text-rules.ts';
import { notAdministrator, notFound } from '../platform/user-error.ts';
import { administeredBudget, yearLabel, yearPayload } from './administered-budget.ts';
import { Budget } from './budget.entity.ts';
import { ContributionYearPayload } from './budgets.types.ts';
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
    const viewer = signedIn(context);
    const { em, now } = context;
    const { board, budget, violations: refused } = await administeredBudget(context, input);
    if (!board || !budget) return yearPayload(context, input, refused);
    if (await em.findOne(JointCost, { batch: input.batchId })) return yearPayload(context, input);
    const boards = await em.find(Board, { id: { $in: input.boards.map(({ boardId }) => boardId) } });
    const violations = [
      ...checkBoards(context, input, boards),
      ...checkCost(input, board, today(context)),
      ...(await checkYears(context, input, boards)),
    ];
    if (violations.length > 0) return yearPayload(context, input, violations);
    const sharing = sharingBoards(input, boards);
    const { name, pence, date, basis, batchId: batch } = input;
    const cost = em.create(JointCost, {
      name: name.trim(),
      pence,
      date,
      basis,
      reason: orNull(input.reason),
      by: viewer.name,
      at: now,
      batch,
    });
    for (const [index, part] of jointCostParts(pence, basis, sharing).entries()) {
      const shares = sharing[index];
      const weight = basis === 'EQUAL' ? 1 : ((basis === 'CHILDREN' ? shares?.children : shares?.weight) ?? 0);
      em.create(JointCostPart, { cost, board: shares?.boardId ?? '', year: input.year, weight, pence: part });
    }
    await em.flush();
    return yearPayload(context, input);
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

const checkCost = ({ name, pence, date, year }: RecordJointCostInput, board: Board, day: string): Violation[] => [
  ...checkText(name, 'what the cost is for', 'name', 200),
  ...checkEntry({ kind: 'SPENT', pence, date }, reportingYear(year, board.financialYearStartsInMonth), day),
];

/** Every board that shares a cost has a budget of the year that takes it. */
async function checkYears(
  { em }: RequestContext,
  { year, pence, reason, boards: sharing }: RecordJointCostInput,
  boards: readonly Board[],
): Promise<Violation[]> {
  const budgets = await em.find(Budget, { board: { $in: sharing.map(({ boardId }) => boardId) }, year });
  return boards.flatMap((board) => {
    const label = `${yearLabel(year, board)} of ${board.name}`;
    const budget = budgets.find((one) => one.board.id === board.id);
    if (budget) return checkEntryInState(budget.state, { kind: 'SPENT', pence, reason }, label);
    return [{ code: 'NOT_FOUND' as const, field: 'boards', message: `There is no budget for ${label} yet. Open it first.` }];
  });
}
