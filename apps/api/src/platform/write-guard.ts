import type { EntityManager, EventSubscriber, FlushEventArgs } from '@mikro-orm/core';
import { refuse } from './refusal.ts';
import { type BoardScope, mayWrite } from './scope.ts';

/** Finds the ids of the boards that own an entity. It must not flush. */
type OwningBoards<Entity> = (entity: Entity, em: EntityManager) => Promise<string[]> | string[];

const owners = new Map<string, OwningBoards<never>>();

/** Tells the guard which boards own an entity. Called once beside each entity; one without it can never be written. */
export function guardWrites<Entity extends object>(entity: new (...given: never[]) => Entity, owningBoards: OwningBoards<Entity>): void {
  owners.set(entity.name, owningBoards as OwningBoards<never>);
}

/** The ids of the boards that own an entity; none for one the guard was not told about. */
export async function owningBoards(entity: object, em: EntityManager): Promise<string[]> {
  const find = owners.get(entity.constructor.name);
  return find ? find(entity as never, em) : [];
}

/** Rows stay where they were made: a change of any of these would carry a row to another board. */
const anchors = ['group', 'board', 'meeting', 'seat'];

/**
 * The second wall between boards: whatever a resolver did, nothing is flushed unless the viewer
 * administers a board that owns it.
 */
export class WriteGuard implements EventSubscriber {
  private readonly scope: BoardScope;
  constructor(scope: BoardScope) {
    this.scope = scope;
  }

  async onFlush({ uow, em }: FlushEventArgs): Promise<void> {
    for (const change of uow.getChangeSets()) {
      const name = change.meta.className;
      const moved = change.type === 'update' && anchors.some((anchor) => anchor in change.payload);
      if (moved) refuse('FORBIDDEN', `A ${name} cannot be moved to another board or group.`);
      if (!mayWrite(this.scope, await owningBoards(change.entity, em)))
        refuse('FORBIDDEN', 'Only an administrator of the board can change this.');
    }
  }
}
