import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { BoardScope } from '../platform/scope.ts';
import { dayOf, listOf, parsed, rowsOf } from '../platform/statement.ts';
import { type KeptUpdate, type RatedAction, type RatedPlan, withHistory } from '../ratings/rated-plan.types.ts';
import type { StoredOverride } from '../ratings/stored-override.types.ts';

interface FactRow {
  planId: string;
  name: string;
  updateEveryMonths: number;
  overrides: string | StoredOverride[];
  actionId: string | null;
  start: string | null;
  due: string | null;
  carriedFromId: string | null;
  updateId: string | null;
  date: string;
  rating: KeptUpdate['rating'];
  percentage: number | null;
  evidence: string | null;
  impactStatement: string | null;
  recovery: string | null;
}

/** Everything the ratings of some plans are worked out from, where the viewer may read them. One statement. */
export async function planFacts(em: SqlEntityManager, scope: BoardScope, planIds: readonly string[]): Promise<RatedPlan[]> {
  const found = await rowsOf(
    em,
    sql<FactRow>`
    select p.id as "planId", p.name, p.update_every_months as "updateEveryMonths", p.overrides,
      a.id as "actionId", ${dayOf('a.start_date')} as "start", ${dayOf('a.due_date')} as "due", a.carried_from_id as "carriedFromId",
      u.id as "updateId", ${dayOf('u.update_date')} as "date", u.rating, u.percentage, u.evidence, u.impact_statement as "impactStatement", u.recovery
    from plans p
    left join actions a on a.plan_id = p.id
    left join action_updates u on u.action_id = a.id
    where p.id in (${listOf(planIds)})
      and exists (select 1 from plan_ownerships o where o.plan_id = p.id and o.board_id in (${listOf(scope.readable)}))
    order by p.id, a.id, u.update_date, u.recorded_at, u.id`,
  );
  return [...Map.groupBy(found, (row) => row.planId).values()].map(asPlan);
}

function asPlan(rows: FactRow[]): RatedPlan {
  const [{ planId, name, updateEveryMonths, overrides }] = rows as [FactRow];
  const actions = Map.groupBy(
    rows.filter((row) => row.actionId),
    (row) => row.actionId,
  );
  return { id: planId, name, updateEveryMonths, overrides: parsed(overrides), actions: withHistory([...actions.values()].map(asAction)) };
}

function asAction(rows: FactRow[]): RatedAction {
  const [{ actionId, start, due, carriedFromId }] = rows as [FactRow];
  return { id: actionId ?? '', start, due, carriedFromId, updates: rows.filter((row) => row.updateId) };
}

/** Which plans are for which priorities, where the viewer may read both. */
export const plansOfPriorities = (em: SqlEntityManager, scope: BoardScope, priorityIds: readonly string[]) =>
  rowsOf(
    em,
    sql<{ priorityId: string; planId: string }>`
    select l.priority_id as "priorityId", l.plan_id as "planId"
    from plan_priorities l join priorities r on r.id = l.priority_id join plans p on p.id = l.plan_id
    where l.priority_id in (${listOf(priorityIds)}) and r.board_id in (${listOf(scope.readable)})
      and exists (select 1 from plan_ownerships o where o.plan_id = p.id and o.board_id in (${listOf(scope.readable)}))
    order by p.name, p.id`,
  );
