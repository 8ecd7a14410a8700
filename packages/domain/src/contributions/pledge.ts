import type { Pence } from '../money/pence.ts';

/** NONE: nothing was agreed. OPEN: not confirmed yet. CONFIRMED: the partner confirmed it. CHANGED: it was confirmed and has changed since. */
export const pledgeStates = ['NONE', 'OPEN', 'CONFIRMED', 'CHANGED'] as const;
export type PledgeState = (typeof pledgeStates)[number];

/**
 * Whether a partner stands by what is written as agreed. It confirms an amount and not a line, so a confirmation lapses by
 * itself when the amount changes, and no one has to take it back.
 */
export function pledgeState(agreed: Pence | null, confirmed: Pence | null): PledgeState {
  if (agreed === null) return 'NONE';
  if (confirmed === null) return 'OPEN';
  return confirmed === agreed ? 'CONFIRMED' : 'CHANGED';
}
