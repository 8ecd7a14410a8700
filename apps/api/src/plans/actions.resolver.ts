import { ref } from '@mikro-orm/core';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { administered } from '../platform/administered.ts';
import { type RequestContext, signedIn } from '../platform/context.ts';
import { notFound, userErrors } from '../platform/user-error.ts';
import { Action } from './action.entity.ts';
import { actionColumns, judgeAction } from './action-links.ts';
import { ActionPayload, ActionType, CreateActionInput, UpdateActionInput } from './actions.types.ts';
import { PlanPhase } from './plan.entity.ts';

@Resolver(() => ActionType)
export class ActionsResolver {
  @Query(() => ActionType, { nullable: true })
  async action(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<ActionType | null> {
    signedIn(context);
    return context.em.findOne(Action, { id });
  }

  @Mutation(() => ActionPayload)
  async createAction(
    @Arg('input', () => CreateActionInput) input: CreateActionInput,
    @Ctx() context: RequestContext,
  ): Promise<ActionPayload> {
    signedIn(context);
    const { em, now } = context;
    const { found: phase, violations: refused } = await administered(context, PlanPhase, {
      what: 'phase',
      id: input.phaseId,
      field: 'phaseId',
    });
    if (!phase) return { userErrors: userErrors(refused) };
    const plan = await phase.plan.loadOrFail();
    const { violations, ...links } = await judgeAction(context, plan, input);
    if (violations.length > 0) return { userErrors: userErrors(violations) };
    const action = em.create(Action, { ...actionColumns(input), ...links, plan, phase, changedAt: now });
    await em.flush();
    return { action, userErrors: [] };
  }

  @Mutation(() => ActionPayload)
  async updateAction(
    @Arg('input', () => UpdateActionInput) input: UpdateActionInput,
    @Ctx() context: RequestContext,
  ): Promise<ActionPayload> {
    signedIn(context);
    const { em, now } = context;
    const { id, expectedVersion } = input;
    const { found: action, violations: refused } = await administered(context, Action, { what: 'action', id, expectedVersion });
    if (!action || refused.length > 0) return { action, userErrors: userErrors(refused) };
    const plan = await action.plan.loadOrFail();
    const phase = await em.findOne(PlanPhase, { id: input.phaseId, plan });
    const { violations, leadAgency, supportingAgencies, dependencies } = await judgeAction(context, plan, input, action);
    const broken = [...violations, ...(phase ? [] : [notFound('phase in this plan', 'phaseId')])];
    if (!phase || broken.length > 0) return { action, userErrors: userErrors(broken) };
    await em.populate(action, ['supportingAgencies', 'dependencies'], { filters: false });
    Object.assign(action, { ...actionColumns(input), changedAt: now });
    action.phase = ref(phase);
    action.leadAgency = leadAgency ? ref(leadAgency) : null;
    action.supportingAgencies.set(supportingAgencies);
    action.dependencies.set(dependencies);
    await em.flush();
    return { action, userErrors: [] };
  }
}
