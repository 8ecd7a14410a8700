import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Violation } from '@quorate/domain';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { type RequestContext, signedIn, today } from '../platform/context.ts';
import { newId } from '../platform/new-id.ts';
import { mayWrite } from '../platform/scope.ts';
import { checkText } from '../platform/text-rules.ts';
import { notAdministrator, notFound } from '../platform/user-error.ts';
import { administeredBudget, yearPayload } from './administered-budget.ts';
import { ContributionYearPayload } from './budgets.types.ts';
import { lockedBudgets } from './change-year.ts';
import { JointCost, JointCostPart } from './joint-cost.entity.ts';
import { TakeBackJointCostInput } from './joint-costs.types.ts';

@Resolver()
export class TakeBackJointCostResolver {
  @Mutation(() => ContributionYearPayload, {
    description: 'Puts a joint cost right by another that takes it back in every board, with a reason. Both stay.',
  })
  async takeBackJointCost(
    @Arg('input', () => TakeBackJointCostInput) input: TakeBackJointCostInput,
    @Ctx() context: RequestContext,
  ): Promise<ContributionYearPayload> {
    signedIn(context);
    const { boardId, year, id, reason } = input;
    const { board, violations } = await administeredBudget(context, { boardId, year });
    if (!board || violations.length > 0) return yearPayload(context, input, violations);
    return context.em.transactional(async (transaction) => {
      const em = transaction as SqlEntityManager;
      const within = { ...context, em };
      const cost = await em.findOne(JointCost, { id, parts: { $some: { board: boardId, year } } });
      // All of them, also of boards that the viewer may not read: those are refused below.
      const parts = await em.find(JointCostPart, { cost: id }, { filters: false });
      await lockedBudgets(em, { board: { $in: parts.map((part) => part.board.id) }, year });
      const broken = [...checkText(reason, 'why the cost is taken back', 'reason', 1000), ...(await checkTakenBack(within, cost, parts))];
      if (cost && broken.length === 0) takeBack(within, cost, parts, reason.trim());
      await em.flush();
      return yearPayload(context, input, broken, em);
    });
  }
}

async function checkTakenBack(
  { em, scope }: RequestContext,
  cost: JointCost | null,
  parts: readonly JointCostPart[],
): Promise<Violation[]> {
  if (!cost) return [notFound('joint cost in this year', 'id')];
  const refuse = (message: string): Violation[] => [{ code: 'INVALID', field: 'id', message }];
  if (!parts.every(({ board }) => mayWrite(scope, [board.id])))
    return [{ ...notAdministrator('the money of every board that shares this cost'), field: 'id' }];
  if (cost.correctsId) return refuse('This cost takes another one back. Record the cost again instead.');
  return (await em.count(JointCost, { correctsId: cost.id })) > 0 ? refuse('This cost has been taken back already.') : [];
}

/** The same cost below zero, part by part, dated today. */
function takeBack(context: RequestContext, cost: JointCost, parts: readonly JointCostPart[], reason: string): void {
  const { em, viewer, now: at } = context;
  const { id: correctsId, name, pence, basis } = cost;
  const written = { name, pence: -pence, date: today(context), basis, reason, correctsId, by: viewer?.name ?? '', at };
  const opposite = em.create(JointCost, { ...written, batch: newId() });
  for (const part of parts) {
    em.create(JointCostPart, { cost: opposite, board: part.board, year: part.year, weight: part.weight, pence: -part.pence });
  }
}
