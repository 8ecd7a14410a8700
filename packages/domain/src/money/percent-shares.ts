import type { Pence } from './pence.ts';
import { splitByWeights } from './split-by-weights.ts';

/** A share in hundredths of one per cent: 1,293 is 12.93%. */
export type Hundredths = number;

/** What share each amount is of them all. The shares add up to exactly 100.00%, by largest remainder. */
export function percentShares(amounts: readonly Pence[]): Hundredths[] {
  return splitByWeights(10_000, amounts);
}

/** "12.93%" */
export function formatHundredths(share: Hundredths): string {
  return `${Math.floor(share / 100)}.${String(share % 100).padStart(2, '0')}%`;
}
