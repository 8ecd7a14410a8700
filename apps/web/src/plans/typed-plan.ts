import { howOften } from './plan-words.ts';

/** A board that owns a plan, as it is chosen in a form. */
export interface TypedOwner {
  boardId: string;
  /** Empty: the board itself owns the plan. */
  groupIds: readonly string[];
}

export const newOwner = (boardId: string): TypedOwner => ({ boardId, groupIds: [] });

/** What is sent of owners: a board by itself, or each of its groups. */
export const readTypedOwners = (owners: readonly TypedOwner[]): { boardId: string; groupId: string | null }[] =>
  owners.flatMap(({ boardId, groupIds }) => (groupIds.length > 0 ? groupIds : [null]).map((groupId) => ({ boardId, groupId })));

/** The owners of a plan, to be changed. A board with groups in it counts as owning the plan through them. */
export function typeOwners(owners: readonly { board: { id: string }; group?: { id: string } | null }[]): TypedOwner[] {
  const boards = [...new Set(owners.map(({ board }) => board.id))];
  return boards.map((boardId) => ({
    boardId,
    groupIds: owners.flatMap(({ board, group }) => (board.id === boardId && group ? [group.id] : [])),
  }));
}

export interface TypedPlan {
  name: string;
  strategy: string;
  updateEveryMonths: string;
}

export const nothingTyped: TypedPlan = { name: '', strategy: '', updateEveryMonths: '3' };

/** What is sent of a plan's own fields. */
export function readTypedPlan({ name, strategy, updateEveryMonths }: TypedPlan) {
  return { name: name.trim(), strategy: strategy.trim() || null, updateEveryMonths: Number(updateEveryMonths) };
}

export const monthOptions = Array.from({ length: 12 }, (_, index) => ({ value: String(index + 1), label: howOften(index + 1) }));
