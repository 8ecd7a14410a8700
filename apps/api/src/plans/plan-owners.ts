import { checkOwners, type LeavingBoard, type PlanOwner, type Violation } from '@quorate/domain';
import { Board } from '../boards/board.entity.ts';
import { Group } from '../boards/group.entity.ts';
import { Challenge } from '../challenges/challenge.entity.ts';
import type { RequestContext } from '../platform/context.ts';
import { mayWrite } from '../platform/scope.ts';
import { notAdministrator, notFound } from '../platform/user-error.ts';
import { Risk } from '../risks/risk.entity.ts';
import { Action } from './action.entity.ts';
import { type Plan, PlanOwnership } from './plan.entity.ts';
import type { PlanOwnerInput } from './plans.types.ts';

// What a board has in a plan counts also where the viewer may not read it.
const everything = { filters: false } as const;

export const ownersOfInput = (owners: readonly PlanOwnerInput[]): PlanOwner[] =>
  owners.map(({ boardId, groupId }) => ({ boardId, groupId: groupId ?? null }));

/** Each group has to be one of the board that it is named with. */
export async function checkGroups({ em }: RequestContext, owners: readonly PlanOwner[]): Promise<Violation[]> {
  for (const { boardId, groupId } of owners) {
    const isOwned = !groupId || (await em.count(Group, { id: groupId, owners: { $some: { board: boardId } } })) > 0;
    if (!isOwned) return [notFound('group of this board', 'owners')];
  }
  return [];
}

/** What becomes of the owners of a plan when those of the viewer's boards are to be these. */
export async function ownersChange(context: RequestContext, plan: Plan, wanted: readonly PlanOwner[]) {
  const stored = await context.em.find(PlanOwnership, { plan }, everything);
  const isMine = (owner: PlanOwnership) => mayWrite(context.scope, [owner.board.id]);
  const mine = stored.filter(isMine);
  const owners = [...stored.filter((owner) => !isMine(owner)).map(asOwner), ...wanted];
  const staying = owners.map(({ boardId }) => boardId);
  const leaving = mine.map(({ board }) => board.id).filter((board) => !staying.includes(board));
  return {
    removed: mine.filter((owner) => !wanted.some((one) => isSame(one, asOwner(owner)))),
    added: wanted.filter((one) => !mine.some((owner) => isSame(one, asOwner(owner)))),
    violations: [...checkOwners(owners, await leavingBoards(context, plan, leaving, staying)), ...(await checkGroups(context, wanted))],
  };
}

/** A viewer names the boards that they administer, and no other. */
export function checkOwnBoards({ scope }: RequestContext, owners: readonly PlanOwner[]): Violation[] {
  const denied = owners.map(({ boardId }) => boardId).filter((board) => !mayWrite(scope, [board]));
  if (denied.some((board) => !scope.readable.includes(board))) return [notFound('board', 'owners')];
  return denied.length > 0 ? [notAdministrator('the plans of this board')] : [];
}

const asOwner = ({ board, group }: PlanOwnership): PlanOwner => ({ boardId: board.id, groupId: group?.id ?? null });
const isSame = (one: PlanOwner, other: PlanOwner): boolean => one.boardId === other.boardId && one.groupId === other.groupId;

/** What the boards that would leave a plan still have in it. */
async function leavingBoards({ em }: RequestContext, plan: Plan, leaving: readonly string[], staying: readonly string[]) {
  if (leaving.length === 0) return [];
  const boards = await em.find(Board, { id: { $in: [...leaving] } }, { ...everything, orderBy: { name: 'asc' } });
  const actions = await em.find(
    Action,
    { plan },
    { ...everything, populate: ['leadAgency.boards', 'supportingAgencies.boards'], orderBy: { reference: 'asc' } },
  );
  const links = await plan.priorities.loadItems(everything);
  const found: LeavingBoard[] = [];
  for (const { id, name } of boards) {
    const ofIts = { board: id, action: { plan } };
    found.push({
      name,
      priorities: links.filter(({ board }) => board.id === id).map((priority) => priority.name),
      actions: actions.filter((action) => isOnlyOf(action, id, staying)).map(({ reference }) => reference),
      challenges: await em.count(Challenge, ofIts, everything),
      risks: await em.count(Risk, ofIts, everything),
    });
  }
  return found;
}

/** Whether an agency that sits on this board, and on none that stays, leads or supports an action. */
function isOnlyOf(action: Action, board: string, staying: readonly string[]): boolean {
  const agencies = [action.leadAgency?.getEntity(), ...action.supportingAgencies.getItems()];
  return agencies.some((agency) => {
    const boards = agency?.boards.getIdentifiers<string>() ?? [];
    return boards.includes(board) && !boards.some((one) => staying.includes(one));
  });
}
