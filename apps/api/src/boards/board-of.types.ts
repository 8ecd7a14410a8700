import { childrenOf } from '../platform/children.ts';
import type { RequestContext } from '../platform/context.ts';
import { Board } from './board.entity.ts';

/** A board the viewer may read; asked for by many parts of one query, it is loaded once. */
export async function boardOf(context: RequestContext, id: string): Promise<Board | null> {
  const load = (boards: string[]) => context.em.find(Board, { id: { $in: boards } });
  const [board] = await childrenOf(context, 'board', id, load, (found) => found.id);
  return board ?? null;
}
