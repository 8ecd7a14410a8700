import { howOften } from './plan-words.ts';

/** A board that owns a plan, as it is chosen in a form. */
export interface TypedOwner {
  boardId: string;
  /** Empty: the board itself owns the plan. */
  groupId: string;
  /** The priorities of this board that the plan is for. They go when the board goes. */
  priorityIds: readonly string[];
}

export const newOwner = (boardId: string): TypedOwner => ({ boardId, groupId: '', priorityIds: [] });

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
