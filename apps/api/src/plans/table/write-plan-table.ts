import { ref } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { RequestContext } from '../../platform/context.ts';
import { refuse } from '../../platform/refusal.ts';
import { Action } from '../action.entity.ts';
import type { PlanPhase } from '../plan.entity.ts';
import { recordUpdates } from '../record-updates.ts';
import type { PlannedAction } from './plan-table-import.ts';

/** Writes an accepted import inside the caller's transaction: whole, or not at all. */
export async function writePlanTable(
  em: SqlEntityManager,
  context: RequestContext,
  phase: PlanPhase,
  rows: readonly PlannedAction[],
  batch: { id: string; by: string },
): Promise<void> {
  const written = rows.flatMap((row) => {
    if (row.match === 'NEW') return [{ row, action: makeAction(em, context, phase, row) }];
    return row.existing ? [{ row, action: changeAction(context, row.existing, row) }] : [];
  });
  await em.flush();
  const updates = written.flatMap(({ row: { update }, action }) =>
    update?.isNew ? [{ ...update, actionId: action.id, expectedVersion: action.version }] : [],
  );
  const results = await recordUpdates(em, context, updates, batch);
  const refused = results.find((result) => result.outcome !== 'RECORDED');
  // Throwing undoes the new and changed actions too.
  if (refused) refuse('BAD_USER_INPUT', `Nothing was imported. ${refused.violations[0]?.message ?? ''}`.trim());
}

function makeAction(em: SqlEntityManager, { now }: RequestContext, phase: PlanPhase, row: PlannedAction): Action {
  const { reference, title, leadAgency, leadPerson, supportingAgencies, start, due, measure } = row;
  const fields = { reference, title, leadAgency, leadPerson, supportingAgencies, start, due, measure };
  return em.create(Action, { ...fields, plan: phase.plan.id, phase, changedAt: now });
}

function changeAction({ now }: RequestContext, action: Action, row: PlannedAction): Action {
  if (row.changes.length === 0) return action;
  const { title, leadAgency, leadPerson, supportingAgencies, start, due, measure } = row;
  Object.assign(action, { title, leadPerson, start, due, measure, changedAt: now });
  action.leadAgency = leadAgency && ref(leadAgency);
  action.supportingAgencies.set(supportingAgencies);
  return action;
}
