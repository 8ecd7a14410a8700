import { childrenOf } from '../platform/children.ts';
import type { RequestContext } from '../platform/context.ts';
import type { RatedAction, RatedPlan } from '../ratings/rated-plan.types.ts';
import { planFacts, plansOfPriorities } from './plan-facts.queries.ts';

const nothing = (id: string): RatedPlan => ({ id, name: '', updateEveryMonths: 1, overrides: [], actions: [] });

/** What a plan's ratings are worked out from; asked for many plans in one turn, they are loaded together. */
export async function factsOf(context: RequestContext, planId: string): Promise<RatedPlan> {
  const load = (plans: string[]) => planFacts(context.em, context.scope, plans);
  const [facts] = await childrenOf(context, 'facts of plan', planId, load, (plan) => plan.id);
  return facts ?? nothing(planId);
}

/** The same of one action, with its plan. */
export async function actionFactsOf(
  context: RequestContext,
  action: { id: string; plan: { id: string } },
): Promise<{ plan: RatedPlan; action: RatedAction }> {
  const plan = await factsOf(context, action.plan.id);
  const found = plan.actions.find(({ id }) => id === action.id);
  return { plan, action: found ?? { id: action.id, start: null, due: null, carriedFromId: null, updates: [] } };
}

/** The ids of the plans that are for a priority, by name. */
export async function planIdsOf(context: RequestContext, priorityId: string): Promise<string[]> {
  const load = (priorities: string[]) => plansOfPriorities(context.em, context.scope, priorities);
  const links = await childrenOf(context, 'plans of priority', priorityId, load, (link) => link.priorityId);
  return links.map((link) => link.planId);
}
