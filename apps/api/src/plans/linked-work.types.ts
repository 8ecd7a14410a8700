import type { Violation } from '@quorate/domain';
import type { RequestContext } from '../platform/context.ts';
import { notFound } from '../platform/user-error.ts';
import { Priority } from '../priorities/priority.entity.ts';
import { Action } from './action.entity.ts';

interface Wanted {
  priorityId?: string | null;
  actionId?: string | null;
}

/** The priority and the action of a board that something is linked to, such as a challenge or a risk. */
export async function linkedWork(
  { em }: RequestContext,
  board: string,
  { priorityId, actionId }: Wanted,
): Promise<{ priority: Priority | null; action: Action | null; violations: Violation[] }> {
  const priority = priorityId ? await em.findOne(Priority, { id: priorityId, board }) : null;
  const action = actionId ? await em.findOne(Action, { id: actionId, plan: { owners: { $some: { board } } } }) : null;
  const violations = [
    ...(priorityId && !priority ? [notFound('priority of this board', 'priorityId')] : []),
    ...(actionId && !action ? [notFound('action of this board', 'actionId')] : []),
  ];
  return { priority, action, violations };
}
