import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { administered } from '../platform/administered.ts';
import { type RequestContext, signedIn } from '../platform/context.ts';
import { userErrors } from '../platform/user-error.ts';
import { Plan, PlanOwnership } from './plan.entity.ts';
import { checkOwnBoards, ownersChange, ownersOfInput } from './plan-owners.ts';
import { PlanPayload, PlanType, SetPlanOwnersInput } from './plans.types.ts';

@Resolver(() => PlanType)
export class PlanOwnersResolver {
  @Mutation(() => PlanPayload, {
    description: 'Says which boards and groups own a plan. Owners of boards that the viewer does not administer stay as they are.',
  })
  async setPlanOwners(
    @Arg('input', () => SetPlanOwnersInput) input: SetPlanOwnersInput,
    @Ctx() context: RequestContext,
  ): Promise<PlanPayload> {
    signedIn(context);
    const { em, now } = context;
    const { id, expectedVersion } = input;
    const { found: plan, violations: refused } = await administered(context, Plan, { what: 'plan', id, expectedVersion });
    if (!plan || refused.length > 0) return { plan, userErrors: userErrors(refused) };
    const wanted = ownersOfInput(input.owners);
    const denied = checkOwnBoards(context, wanted);
    if (denied.length > 0) return { plan, userErrors: userErrors(denied) };
    const { removed, added, violations } = await ownersChange(context, plan, wanted);
    if (violations.length > 0) return { plan, userErrors: userErrors(violations) };
    for (const owner of removed) em.remove(owner);
    for (const { boardId, groupId } of added) em.create(PlanOwnership, { plan, board: boardId, group: groupId });
    plan.changedAt = now;
    await em.flush();
    return { plan, userErrors: [] };
  }
}
