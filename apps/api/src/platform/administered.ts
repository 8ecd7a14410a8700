import type { EntityName, FilterQuery } from '@mikro-orm/core';
import type { Violation } from '@quorate/domain';
import type { RequestContext } from './context.ts';
import { type BoardScope, mayChair, mayWrite } from './scope.ts';
import { notAdministrator, notChair, notFound } from './user-error.ts';
import { owningBoards } from './write-guard.ts';

interface Wanted {
  /** The word for it on screen: "meeting". */
  what: string;
  id: string;
  /** The input field that holds the id. */
  field?: string;
  /** The version the person saw; left out where the change is not about what they saw. */
  expectedVersion?: number;
}

type Found<Entity> = { found: Entity; violations: [] } | { found: Entity | null; violations: Violation[] };

/**
 * One thing the viewer may change, at the version they saw. When `violations` is not empty nothing may
 * be changed; after a conflict the thing comes along as it is now, so that the screen can show both.
 */
export const administered = <Entity extends { id: string; version?: number }>(
  context: RequestContext,
  entity: EntityName<Entity>,
  wanted: Wanted,
): Promise<Found<Entity>> => wantedBy(context, entity, wanted, mayWrite, notAdministrator(`this ${wanted.what}`));

/** The same, where the board's chair may do it too. `act` says what: "log a challenge". */
export const chaired = <Entity extends { id: string; version?: number }>(
  context: RequestContext,
  entity: EntityName<Entity>,
  { act, ...wanted }: Wanted & { act: string },
): Promise<Found<Entity>> => wantedBy(context, entity, wanted, mayChair, notChair(act));

async function wantedBy<Entity extends { id: string; version?: number }>(
  { em, scope }: RequestContext,
  entity: EntityName<Entity>,
  { what, id, field = 'id', expectedVersion }: Wanted,
  may: (scope: BoardScope, boards: readonly string[]) => boolean,
  refusal: Violation,
): Promise<Found<Entity>> {
  const found = (await em.findOne(entity, { id } as FilterQuery<Entity>)) as Entity | null;
  if (!found) return { found: null, violations: [notFound(what, field)] };
  if (!may(scope, await owningBoards(found, em))) return { found: null, violations: [refusal] };
  if (expectedVersion === undefined || expectedVersion === found.version) return { found, violations: [] };
  const message = `Someone else has changed this ${what} since you opened it. Check what it says now, then save again.`;
  return { found, violations: [{ code: 'CONFLICT', message, field: 'expectedVersion' }] };
}
