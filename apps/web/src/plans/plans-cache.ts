import type { Cache, UpdatesConfig } from '@urql/exchange-graphcache';
import { invalidateFields } from '../platform/cache-updates.ts';

/** Whatever changes in a plan or its actions may change every rating worked out from them, and every list that shows them. */
export const planUpdates: UpdatesConfig = {
  Mutation: {
    createPlan: (_result, _args, cache) => workChanged(cache),
    updatePlan: (_result, args, cache) => planChanged(cache, args),
    setPlanOwners: (_result, args, cache) => planChanged(cache, args),
    overridePlanRating: (_result, args, cache) => planChanged(cache, args),
    addPhase: (_result, args, cache) => {
      const { planId } = args.input as { planId: string };
      invalidateFields(cache, { __typename: 'Plan', id: planId }, ['phases']);
    },
    updatePhase: (_result, _args, cache) => plansChanged(cache),
    removePlan: (_result, args, cache) => removed(cache, 'Plan', args),
    removePhase: (_result, args, cache) => removed(cache, 'PlanPhase', args),
    removeAction: (_result, args, cache) => removed(cache, 'Action', args),
    createAction: (_result, _args, cache) => plansChanged(cache),
    updateAction: (_result, _args, cache) => plansChanged(cache),
    recordUpdates: (_result, _args, cache) => plansChanged(cache),
    importPlanTable: (_result, _args, cache) => plansChanged(cache),
    rollActions: (_result, args, cache) => {
      const { actions } = args.input as { actions: readonly { actionId: string }[] };
      for (const { actionId } of actions) cache.invalidate({ __typename: 'Action', id: actionId });
      plansChanged(cache);
    },
  },
};

/** What was refused is still there, and is asked for again. */
function removed(cache: Cache, __typename: string, args: Record<string, unknown>): void {
  const { id } = args.input as { id: string };
  cache.invalidate({ __typename, id });
  plansChanged(cache);
}

/** What is worked out of a plan's phases, actions and updates. */
const workedOut = ['actions', 'phases', 'rating', 'progress', 'strip', 'burnUp'];

function planChanged(cache: Cache, args: Record<string, unknown>): void {
  const { id } = args.input as { id: string };
  invalidateFields(cache, { __typename: 'Plan', id }, workedOut);
  workChanged(cache);
}

/** Every plan that was read, because a mutation of an action does not say whose it is. */
function plansChanged(cache: Cache): void {
  for (const { fieldName, arguments: given } of cache.inspectFields('Query')) {
    if (fieldName !== 'plan' && fieldName !== 'plans') continue;
    for (const plan of [cache.resolve('Query', fieldName, given)].flat()) {
      if (typeof plan === 'string') invalidateFields(cache, plan, workedOut);
    }
  }
  workChanged(cache);
}

/** The lists and overviews that show plans and actions. */
function workChanged(cache: Cache): void {
  invalidateFields(cache, 'Query', ['plans', 'actions', 'priority', 'priorities', 'chairsOverview']);
}
