import type { RatedAction } from '../ratings/rated-plan.types.ts';

/** The last evidence or impact statement that somebody gave: one that says nothing about it takes nothing back. */
export const latestText = (action: RatedAction, field: 'evidence' | 'impactStatement'): string | null =>
  action.updates.findLast((update) => update[field]?.trim())?.[field] ?? null;
