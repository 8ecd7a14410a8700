import type { EntityName, FilterQuery } from '@mikro-orm/core';
import type { Violation } from '@quorate/domain';
import type { RequestContext } from './context.ts';
import { mayWrite } from './scope.ts';
import { notAdministrator, notFound } from './user-error.ts';
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

/**
 * One thing the viewer may change, at the version they saw. When `violations` is not empty nothing may
 * be changed; after a conflict the thing comes along as it is now, so that the screen can show both.
 */
export async function administered<Entity extends { id: string; version?: number }>(
  { em, scope }: RequestContext,
  entity: EntityName<Entity>,
  { what, id, field = 'id', expectedVersion }: Wanted,
): Promise<{ found: Entity; violations: [] } | { found: Entity | null; violations: Violation[] }> {
  const found = (await em.findOne(entity, { id } as FilterQuery<Entity>)) as Entity | null;
  if (!found) return { found: null, violations: [notFound(what, field)] };
  if (!mayWrite(scope, await owningBoards(found, em))) return { found: null, violations: [notAdministrator(`this ${what}`)] };
  if (expectedVersion === undefined || expectedVersion === found.version) return { found, violations: [] };
  const message = `Someone else has changed this ${what} since you opened it. Check what it says now, then save again.`;
  return { found, violations: [{ code: 'CONFLICT', message, field: 'expectedVersion' }] };
}
