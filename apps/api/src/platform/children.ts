import type { EntityManager } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import type { RequestContext } from './context.ts';

type Loaders = Map<string, DataLoader<string, unknown[]>>;

/**
 * One loader for each kind of child in each request, so that a list of parents costs one statement for all their children.
 * What was loaded once is kept until something is written.
 */
const loaders = new WeakMap<EntityManager, Loaders>();

/** To be called after each write: what was loaded before it may not be so any more. */
export function forgetChildren(em: EntityManager): void {
  loaders.delete(em);
}

/** The children of one parent; asked for many parents in one turn, they are loaded together. */
export function childrenOf<Child>(
  context: RequestContext,
  kind: string,
  parentId: string,
  load: (parentIds: string[]) => Promise<Child[]>,
  parentOf: (child: Child) => string | undefined,
): Promise<Child[]> {
  const ofRequest: Loaders = loaders.get(context.em) ?? new Map();
  loaders.set(context.em, ofRequest);
  const loader = ofRequest.get(kind) ?? new DataLoader(together(load, parentOf));
  ofRequest.set(kind, loader);
  return loader.load(parentId) as Promise<Child[]>;
}

const together =
  <Child>(load: (parentIds: string[]) => Promise<Child[]>, parentOf: (child: Child) => string | undefined) =>
  async (parentIds: readonly string[]): Promise<Child[][]> => {
    const byParent = Map.groupBy(await load([...parentIds]), parentOf);
    return parentIds.map((id) => byParent.get(id) ?? []);
  };
