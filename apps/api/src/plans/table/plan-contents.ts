import type { SqlEntityManager } from '@mikro-orm/sql';
import { Agency } from '../../membership/agency.entity.ts';
import type { BoardScope } from '../../platform/scope.ts';
import { Action, ActionUpdate } from '../action.entity.ts';
import { boardsOfPlan, Plan } from '../plan.entity.ts';
import { planFacts } from '../plan-facts.queries.ts';
import type { PlanContents } from './plan-table-import.ts';

/** What a plan holds now: its actions with their updates, and the agencies of the boards that own it. */
export async function contentsOf(em: SqlEntityManager, scope: BoardScope, planId: string): Promise<PlanContents> {
  const actions = await em.find(
    Action,
    { plan: planId },
    { populate: ['leadAgency', 'supportingAgencies'], filters: false, orderBy: { id: 'asc' } },
  );
  const boards = await boardsOfPlan(em.getReference(Plan, planId), em);
  // An agency of another owner of a joint plan may lead an action, though the viewer reads nothing else of it.
  const agencies = await em.find(Agency, { boards: { $some: { id: { $in: boards } } } }, { filters: false, orderBy: { name: 'asc' } });
  const stored = await em.find(ActionUpdate, { action: { plan: planId } }, { orderBy: { date: 'asc', at: 'asc', id: 'asc' } });
  const updatesOf = Map.groupBy(stored, (update) => update.action.id);
  const facts = (await planFacts(em, scope, [planId])).flatMap((plan) => plan.actions);
  const latestOf = new Map(facts.map((action) => [action.id, action.updates.at(-1) ?? null]));
  return {
    actions,
    agencies,
    historyOf: (id = '') => ({ updates: updatesOf.get(id) ?? [], latest: latestOf.get(id) ?? null }),
  };
}
