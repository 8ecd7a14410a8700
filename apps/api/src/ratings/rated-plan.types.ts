import { type GivenRating, hasBegun } from '@quorate/domain';
import type { StoredOverride } from './stored-override.types.ts';

/** What is kept of one update, oldest first in a list of them. */
export interface KeptUpdate {
  date: string;
  rating: GivenRating;
  percentage: number | null;
  evidence: string | null;
  impactStatement: string | null;
  recovery: string | null;
}

/** As much of an action as its rating is worked out from. The updates of the actions it goes on from are among its own. */
export interface RatedAction {
  id: string;
  start: string | null;
  due: string | null;
  carriedFromId: string | null;
  updates: readonly KeptUpdate[];
}

export interface RatedPlan {
  id: string;
  name: string;
  updateEveryMonths: number;
  overrides: readonly StoredOverride[];
  actions: readonly RatedAction[];
}

/** An action and those it goes on from, oldest first. */
export function lineOf<Action extends RatedAction>(actions: readonly Action[], id: string): Action[] {
  const line: Action[] = [];
  for (let next = actions.find((action) => action.id === id); next && !line.includes(next); ) {
    line.unshift(next);
    const from = next.carriedFromId;
    next = actions.find((action) => action.id === from);
  }
  return line;
}

/** Gives every action the updates of those it goes on from, so that carrying one forward keeps its history. */
export const withHistory = <Action extends RatedAction>(actions: readonly Action[]): Action[] =>
  actions.map((action) =>
    action.carriedFromId ? { ...action, updates: lineOf(actions, action.id).flatMap((earlier) => earlier.updates) } : action,
  );

/** The actions of a plan that count on a day: one that was carried on counts once, as the old one until the new one starts. */
export function actionsOn<Action extends RatedAction>({ actions }: { actions: readonly Action[] }, day: string): Action[] {
  const carriedOn = new Set(actions.flatMap((action) => (action.carriedFromId && hasBegun(action, day) ? [action.carriedFromId] : [])));
  return actions.filter((action) => !carriedOn.has(action.id) && (!action.carriedFromId || hasBegun(action, day)));
}
