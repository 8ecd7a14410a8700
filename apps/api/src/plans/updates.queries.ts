import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { newId } from '../platform/new-id.ts';
import type { BoardScope } from '../platform/scope.ts';
import { dayOf, listOf, rowsOf } from '../platform/statement.ts';
import type { ActionUpdateInput } from './updates.types.ts';

export interface UpdatableAction {
  id: string;
  planId: string;
  title: string;
  start: string | null;
  version: number;
  mayWrite: boolean | number;
  /** Whether this batch has recorded an update of it before. */
  isInBatch: boolean | number;
  /** The reference of the action it was carried forward as. */
  carriedInto: string | null;
}

/** Actions the viewer may read, each with whether they may record it and whether a batch has reached it before. */
export const updatableActions = (em: SqlEntityManager, scope: BoardScope, ids: readonly string[], batch: string) =>
  rowsOf(
    em,
    sql<UpdatableAction>`
    select a.id, a.plan_id as "planId", a.title, ${dayOf('a.start_date')} as "start", a.version,
      exists (select 1 from plan_ownerships o where o.plan_id = a.plan_id and o.board_id in (${listOf(scope.writable)})) as "mayWrite",
      exists (select 1 from action_updates u where u.action_id = a.id and u.batch = ${batch}) as "isInBatch",
      (select min(n.reference) from actions n where n.carried_from_id = a.id) as "carriedInto"
    from actions a
    where a.id in (${listOf(ids)})
      and exists (select 1 from plan_ownerships o where o.plan_id = a.plan_id and o.board_id in (${listOf(scope.readable)}))`,
  );

/**
 * Adds updates to actions whose stored version is still the one the person saw; returns the ids of the actions that got
 * one. An action that somebody changed in the meantime is left alone.
 */
export async function writeUpdates(
  em: SqlEntityManager,
  updates: readonly ActionUpdateInput[],
  batch: { id: string; by: string; at: string },
): Promise<Set<string>> {
  if (updates.length === 0) return new Set();
  const seen = updates.map((update) => sql`(cast(${update.actionId} as varchar(36)), cast(${update.expectedVersion} as integer))`);
  const touched = await rowsOf(
    em,
    sql<{ id: string }>`
    update actions set version = version + 1, changed_at = ${batch.at} where (id, version) in (values ${sql.join(seen)}) returning id`,
  );
  const written = new Set(touched.map((row) => row.id));
  const values = updates
    .filter((update) => written.has(update.actionId))
    .map(
      (update) => sql`(${newId()}, ${update.actionId}, ${update.date}, ${update.rating}, ${update.percentage ?? null}, ${update.narrative},
      ${update.evidence ?? null}, ${update.impactStatement ?? null}, ${update.recovery ?? null}, (1 = 0), ${batch.by}, ${batch.at}, ${batch.id})`,
    );
  if (values.length > 0)
    await rowsOf(
      em,
      sql`
      insert into action_updates (id, action_id, update_date, rating, percentage, narrative, evidence, impact_statement, recovery,
        is_invented, recorded_by, recorded_at, batch)
      values ${sql.join(values)}`,
    );
  return written;
}
