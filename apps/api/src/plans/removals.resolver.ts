import { checkActionRemoval, checkPhaseRemoval, checkPlanRemoval } from '@quorate/domain';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Challenge } from '../challenges/challenge.entity.ts';
import { administered } from '../platform/administered.ts';
import { type RequestContext, signedIn } from '../platform/context.ts';
import { RemovalPayload, RemoveInput, staysBecause } from '../platform/removal.types.ts';
import { mayWrite } from '../platform/scope.ts';
import { Risk } from '../risks/risk.entity.ts';
import { Action, ActionUpdate } from './action.entity.ts';
import { Plan, PlanOwnership, PlanPhase } from './plan.entity.ts';

// What hangs on a thing counts also where the viewer may not read it.
const everything = { filters: false } as const;

@Resolver()
export class PlanRemovalsResolver {
  @Mutation(() => RemovalPayload, {
    description: 'Takes out an action that was never reported on, carried forward, waited for or asked about.',
  })
  async removeAction(@Arg('input', () => RemoveInput) input: RemoveInput, @Ctx() context: RequestContext): Promise<RemovalPayload> {
    signedIn(context);
    const { em } = context;
    const { found: action, violations: refused } = await administered(context, Action, { what: 'action', ...input });
    if (!action || refused.length > 0) return staysBecause(refused);
    const next = await em.findOne(Action, { carriedFrom: action }, everything);
    const waiting = await em.find(Action, { dependencies: action }, { ...everything, orderBy: { reference: 'asc' } });
    const violations = checkActionRemoval({
      title: action.title,
      updates: await em.count(ActionUpdate, { action }, everything),
      carriedInto: next?.reference ?? null,
      waiting: waiting.map(({ reference }) => reference),
      challenges: await em.count(Challenge, { action }, everything),
      risks: await em.count(Risk, { action }, everything),
    });
    if (violations.length > 0) return staysBecause(violations);
    await em.remove(action).flush();
    return { removedId: input.id, userErrors: [] };
  }

  @Mutation(() => RemovalPayload, { description: 'Takes out a phase with nothing in it.' })
  async removePhase(@Arg('input', () => RemoveInput) input: RemoveInput, @Ctx() context: RequestContext): Promise<RemovalPayload> {
    signedIn(context);
    const { em } = context;
    const { found: phase, violations: refused } = await administered(context, PlanPhase, { what: 'phase', ...input });
    if (!phase || refused.length > 0) return staysBecause(refused);
    const violations = checkPhaseRemoval({ name: phase.name, actions: await em.count(Action, { phase }, everything) });
    if (violations.length > 0) return staysBecause(violations);
    await em.remove(phase).flush();
    return { removedId: input.id, userErrors: [] };
  }

  @Mutation(() => RemovalPayload, {
    description:
      'Takes out a plan about which nothing was recorded, with its phases and actions. Of a joint plan the viewer must administer every owner.',
  })
  async removePlan(@Arg('input', () => RemoveInput) input: RemoveInput, @Ctx() context: RequestContext): Promise<RemovalPayload> {
    signedIn(context);
    const { em, scope } = context;
    const { found: plan, violations: refused } = await administered(context, Plan, { what: 'plan', ...input });
    if (!plan || refused.length > 0) return staysBecause(refused);
    const owners = await em.find(PlanOwnership, { plan }, everything);
    if (!owners.every((owner) => mayWrite(scope, [owner.board.id]))) return staysBecause([jointPlan(plan.name)]);
    const ofPlan = { action: { plan } };
    const violations = checkPlanRemoval({
      name: plan.name,
      overrides: plan.overrides.length,
      updates: await em.count(ActionUpdate, ofPlan, everything),
      challenges: await em.count(Challenge, ofPlan, everything),
      risks: await em.count(Risk, ofPlan, everything),
    });
    if (violations.length > 0) return staysBecause(violations);
    const parts = [...(await em.find(Action, { plan }, everything)), ...(await em.find(PlanPhase, { plan }, everything)), ...owners];
    for (const part of parts) em.remove(part);
    await em.remove(plan).flush();
    return { removedId: input.id, userErrors: [] };
  }
}

const jointPlan = (name: string) => ({
  code: 'FORBIDDEN' as const,
  message: `‘${name}’ is a joint plan. Only somebody who administers every board that owns it can remove it.`,
});
