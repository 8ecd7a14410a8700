import DataLoader from 'dataloader';
import type { RequestContext } from './context.ts';

/** One loader for each kind of child in each request, so that a list of parents costs one statement for all their children. */
const loaders = new WeakMap<RequestContext, Map<string, DataLoader<string, unknown[]>>>();

/** The children of one parent; asked for many parents in one turn, they are loaded together. */
export function childrenOf<Child>(
  context: RequestContext,
  kind: string,
  parentId: string,
  load: (parentIds: string[]) => Promise<Child[]>,
  parentOf: (child: Child) => string | undefined,
): Promise<Child[]> {
  const ofRequest = loaders.get(context) ?? new Map<string, DataLoader<string, unknown[]>>();
  loaders.set(context, ofRequest);
  const loader = ofRequest.get(kind) ?? new DataLoader(together(load, parentOf), { cache: false });
  ofRequest.set(kind, loader);
  return loader.load(parentId) as Promise<Child[]>;
}

const together =
  <Child>(load: (parentIds: string[]) => Promise<Child[]>, parentOf: (child: Child) => string | undefined) =>
  async (parentIds: readonly string[]): Promise<Child[][]> => {
    const byParent = Map.groupBy(await load([...parentIds]), parentOf);
    return parentIds.map((id) => byParent.get(id) ?? []);
  };
