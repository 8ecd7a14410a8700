import type { ChangeSet, EntityManager, EventSubscriber, FlushEventArgs } from '@mikro-orm/core';
import { refuse } from './refusal.ts';
import { type BoardScope, mayChair, mayWrite } from './scope.ts';

/** Finds the ids of the boards that own an entity. It must not flush. */
type OwningBoards<Entity> = (entity: Entity, em: EntityManager) => Promise<string[]> | string[];

interface Guards<Property extends string> {
  /** The properties, beside the usual ones, that say whose it is and never change. */
  anchors?: readonly Property[];
  /** What a board's chair may do to it; everything else is for administrators. */
  chair?: { mayAdd?: boolean; maySet: readonly Property[] };
}

interface Guarded extends Guards<string> {
  owningBoards: OwningBoards<never>;
}

const guarded = new Map<string, Guarded>();

/** Rows stay where they were made: a change of any of these would carry a row to another board. */
const usualAnchors = ['group', 'board', 'meeting', 'seat'];

/** Tells the guard which boards own an entity. Called once beside each entity; one without it can never be written. */
export function guardWrites<Entity extends object>(
  entity: new (...given: never[]) => Entity,
  owningBoards: OwningBoards<Entity>,
  { anchors = [], chair }: Guards<keyof Entity & string> = {},
): void {
  guarded.set(entity.name, { owningBoards: owningBoards as OwningBoards<never>, anchors: [...usualAnchors, ...anchors], chair });
}

/** The ids of the boards that own an entity; none for one the guard was not told about. */
export async function owningBoards(entity: object, em: EntityManager): Promise<string[]> {
  const found = guarded.get(entity.constructor.name);
  return found ? found.owningBoards(entity as never, em) : [];
}

/**
 * The second wall between boards: whatever a resolver did, nothing is flushed unless the viewer
 * administers a board that owns it, or chairs one and changes only what is the chair's.
 */
export class WriteGuard implements EventSubscriber {
  private readonly scope: BoardScope;
  constructor(scope: BoardScope) {
    this.scope = scope;
  }

  async onFlush({ uow, em }: FlushEventArgs): Promise<void> {
    for (const change of uow.getChangeSets()) {
      const name = change.meta.className;
      const anchors = guarded.get(name)?.anchors ?? usualAnchors;
      const moved = change.type === 'update' && anchors.some((anchor) => anchor in change.payload);
      if (moved) refuse('FORBIDDEN', `A ${name} cannot be moved to another board or group.`);
      await this.check(change.entity, em, isForChair(change) ? mayChair : mayWrite);
    }
    // Links between rows are written without a change of either row.
    for (const links of uow.getCollectionUpdates()) await this.check(links.owner, em, mayWrite);
  }

  private async check(entity: object, em: EntityManager, may: typeof mayWrite): Promise<void> {
    if (!may(this.scope, await owningBoards(entity, em))) refuse('FORBIDDEN', 'Only an administrator of the board can change this.');
  }
}

function isForChair({ meta, type, payload }: ChangeSet<object>): boolean {
  const chair = guarded.get(meta.className)?.chair;
  if (!chair) return false;
  if (type === 'create') return chair.mayAdd === true;
  return type === 'update' && Object.keys(payload).every((property) => chair.maySet.includes(property));
}
