import { ref } from '@mikro-orm/core';
import { rollForward, type Violation } from '@quorate/domain';
import { type RequestContext, today } from '../platform/context.ts';
import { notFound, userErrors } from '../platform/user-error.ts';
import { actionRating } from '../ratings/standing.types.ts';
import { Action } from './action.entity.ts';
import type { PlanPhase } from './plan.entity.ts';
import { factsOf } from './plan-facts.ts';
import type { ActionResultType, ActionToRollInput } from './updates.types.ts';

/** Carries actions forward into a phase of their plan, each as a new action that goes on from the old one. Nothing is flushed. */
export async function rollActions(
  context: RequestContext,
  phase: PlanPhase,
  wanted: readonly ActionToRollInput[],
): Promise<ActionResultType[]> {
  const { em } = context;
  const actions = await em.find(Action, { plan: phase.plan.id }, { populate: ['supportingAgencies', 'phase'] });
  const facts = await factsOf(context, phase.plan.id);
  const taken = actions.map((action) => action.reference);
  const carried = new Set(actions.flatMap((action) => action.carriedFrom?.id ?? []));
  return wanted.map(({ actionId, expectedVersion }) => {
    const action = actions.find(({ id }) => id === actionId);
    if (!action) return refused(actionId, null, [notFound('action in this plan', 'actionId')]);
    if (action.version !== expectedVersion) return refused(actionId, action, [conflict(action)], 'CONFLICT');
    const broken = checkOrder(action, phase, carried);
    if (broken.length > 0) return refused(actionId, action, broken);
    const itsFacts = facts.actions.find(({ id }) => id === actionId) ?? {
      id: actionId,
      start: null,
      due: null,
      carriedFromId: null,
      updates: [],
    };
    const { rating } = actionRating(facts, itsFacts, today(context));
    const rolled = rollForward(
      { ...action, due: action.due ?? null, rating },
      { phaseName: phase.name, from: phase.from, to: phase.to },
      taken,
    );
    if (Array.isArray(rolled)) return refused(actionId, action, rolled);
    taken.push(rolled.reference);
    carried.add(actionId);
    action.changedAt = context.now;
    return { actionId, outcome: 'RECORDED', action: goOn(context, action, phase, rolled), userErrors: [] };
  });
}

/** The same action in its new phase. What it waits for stays with the old one, which may be done by now. */
function goOn(
  { em, now }: RequestContext,
  action: Action,
  phase: PlanPhase,
  rolled: { reference: string; start: string; due: string },
): Action {
  return em.create(Action, {
    plan: phase.plan.id,
    phase,
    reference: rolled.reference,
    title: action.title,
    leadAgency: action.leadAgency,
    leadPerson: action.leadPerson,
    supportingAgencies: action.supportingAgencies.getItems(),
    start: rolled.start,
    due: rolled.due,
    measure: action.measure,
    carriedFrom: ref(action),
    findingKind: action.findingKind,
    finding: action.finding,
    isInvented: action.isInvented,
    changedAt: now,
  });
}

function checkOrder(action: Action, phase: PlanPhase, carried: ReadonlySet<string>): Violation[] {
  if (carried.has(action.id)) return [invalid(`‘${action.title}’ was carried forward already. Carry forward the action it goes on as.`)];
  if (action.phase.getEntity().from < phase.from) return [];
  return [invalid(`‘${phase.name}’ does not come after the phase of ‘${action.title}’. Choose a later phase.`)];
}

const invalid = (message: string): Violation => ({ code: 'INVALID', message, field: 'actionId' });

const conflict = (action: Action): Violation => ({
  code: 'CONFLICT',
  message: `Someone else has changed ‘${action.title}’ since you opened it. Check what it says now, then carry it forward.`,
  field: 'expectedVersion',
});

const refused = (
  actionId: string,
  action: Action | null,
  violations: Violation[],
  outcome: 'INVALID' | 'CONFLICT' = 'INVALID',
): ActionResultType => ({ actionId, outcome, action, userErrors: userErrors(violations) });
