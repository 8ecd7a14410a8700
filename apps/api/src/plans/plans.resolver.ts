import { checkOwners, type Violation } from '@quorate/domain';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { administered, chaired } from '../platform/administered.ts';
import { type RequestContext, signedIn, today } from '../platform/context.ts';
import { checkLength, checkText, orNull } from '../platform/text-rules.ts';
import { notFound, userErrors } from '../platform/user-error.ts';
import { Priority } from '../priorities/priority.entity.ts';
import { checkOverride, withOverride } from '../ratings/override.types.ts';
import { OverrideRatingInput } from '../ratings/ratings.types.ts';
import { boardsOfPlan, Plan, PlanOwnership } from './plan.entity.ts';
import { checkGroups, checkOwnBoards, ownersOfInput } from './plan-owners.ts';
import { CreatePlanInput, PlanPayload, PlanType, UpdatePlanInput } from './plans.types.ts';

@Resolver(() => PlanType)
export class PlansResolver {
  @Query(() => PlanType, { nullable: true })
  async plan(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<PlanType | null> {
    signedIn(context);
    return context.em.findOne(Plan, { id });
  }

  @Query(() => [PlanType], { description: 'The plans that a board owns, alone or with others, by name.' })
  async plans(@Arg('boardId', () => ID) boardId: string, @Ctx() context: RequestContext): Promise<PlanType[]> {
    signedIn(context);
    if (!context.scope.readable.includes(boardId)) return [];
    return context.em.find(Plan, { owners: { $some: { board: boardId } } }, { orderBy: { name: 'asc' } });
  }

  @Mutation(() => PlanPayload)
  async createPlan(@Arg('input', () => CreatePlanInput) input: CreatePlanInput, @Ctx() context: RequestContext): Promise<PlanPayload> {
    signedIn(context);
    const { em, now } = context;
    const owners = ownersOfInput(input.owners);
    const denied = checkOwnBoards(context, owners);
    if (denied.length > 0) return { userErrors: userErrors(denied) };
    const boards = owners.map(({ boardId }) => boardId);
    const priorities = await wantedPriorities(context, input.priorityIds, boards);
    const violations = [...checkPlan(input), ...checkOwners(owners, []), ...priorities.violations, ...(await checkGroups(context, owners))];
    if (violations.length > 0) return { userErrors: userErrors(violations) };
    const plan = em.create(Plan, { ...fieldsOf(input), changedAt: now, priorities: priorities.found });
    for (const { boardId, groupId } of owners) em.create(PlanOwnership, { plan, board: boardId, group: groupId });
    await em.flush();
    return { plan, userErrors: [] };
  }

  @Mutation(() => PlanPayload)
  async updatePlan(@Arg('input', () => UpdatePlanInput) input: UpdatePlanInput, @Ctx() context: RequestContext): Promise<PlanPayload> {
    signedIn(context);
    const { em, now } = context;
    const { id, expectedVersion } = input;
    const { found: plan, violations: refused } = await administered(context, Plan, { what: 'plan', id, expectedVersion });
    if (!plan || refused.length > 0) return { plan, userErrors: userErrors(refused) };
    const priorities = await wantedPriorities(context, input.priorityIds, await boardsOfPlan(plan, em));
    const violations = [...checkPlan(input), ...priorities.violations];
    if (violations.length > 0) return { plan, userErrors: userErrors(violations) };
    await plan.priorities.loadItems();
    Object.assign(plan, { ...fieldsOf(input), changedAt: now });
    plan.priorities.set(priorities.found);
    await em.flush();
    return { plan, userErrors: [] };
  }

  @Mutation(() => PlanPayload, { description: 'Rates a plan otherwise than the rule does, with a reason, or gives it back to the rule.' })
  async overridePlanRating(
    @Arg('input', () => OverrideRatingInput) input: OverrideRatingInput,
    @Ctx() context: RequestContext,
  ): Promise<PlanPayload> {
    const viewer = signedIn(context);
    const { id, expectedVersion } = input;
    const wanted = { what: 'plan', act: 'set the rating of this plan', id, expectedVersion };
    const { found: plan, violations: refused } = await chaired(context, Plan, wanted);
    if (!plan || refused.length > 0) return { plan, userErrors: userErrors(refused) };
    const violations = [...checkOverride(input, plan.name, plan.overrides), ...checkLength(input.reason, 'the reason', 'reason', 1000)];
    if (violations.length > 0) return { plan, userErrors: userErrors(violations) };
    plan.overrides = withOverride(plan.overrides, input, { by: viewer.name, on: today(context), at: context.now });
    await context.em.flush();
    return { plan, userErrors: [] };
  }
}

/** The priorities a plan is to be linked to: each of a board that owns the plan, or its rating would rest on work its board cannot see. */
async function wantedPriorities({ em }: RequestContext, ids: readonly string[], boards: readonly string[]) {
  const found = await em.find(Priority, { id: { $in: [...ids] }, board: { $in: [...boards] } });
  const isWhole = new Set(ids).size === found.length;
  return { found, violations: isWhole ? [] : [notFound('priority of a board that owns this plan', 'priorityIds')] };
}

const checkPlan = (input: CreatePlanInput | UpdatePlanInput): Violation[] => [
  ...checkText(input.name, "the plan's name", 'name', 200),
  ...checkLength(input.strategy, 'the strategy', 'strategy', 4000),
  ...(input.updateEveryMonths >= 1 && input.updateEveryMonths <= 12
    ? []
    : [
        {
          code: 'INVALID' as const,
          message: 'Updates are due every 1 to 12 months. Enter a number from 1 to 12.',
          field: 'updateEveryMonths',
        },
      ]),
];

const fieldsOf = (input: CreatePlanInput | UpdatePlanInput) => ({
  name: input.name.trim(),
  strategy: orNull(input.strategy),
  updateEveryMonths: input.updateEveryMonths,
});
