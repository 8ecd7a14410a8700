import type { Pence } from '../money/pence.ts';

export interface Change {
  pence: Pence;
  /** Tenths of one per cent, half rounded away from zero; null where there was nothing the year before. */
  tenths: number | null;
}

/**
 * How an amount changed on the year before. Nothing is said where either year has nothing written down.
 * Source: the report's own slip, a fall from 2,378 to 1,992 printed as 19% that is 16.2%: the base is the year before.
 */
export function yearOnYear(before: Pence | null, now: Pence | null): Change | null {
  if (before === null || now === null) return null;
  const pence = now - before;
  if (before <= 0) return { pence, tenths: null };
  const size = Number((BigInt(Math.abs(pence)) * 2000n + BigInt(before)) / (BigInt(before) * 2n));
  return { pence, tenths: pence < 0 ? -size : size };
}

/** "▲" comes from the screen; these are the words: "up 5.0%", "down 16.2%", "no change". */
export function describeChange({ pence, tenths }: Change): string {
  if (pence === 0) return 'no change';
  const way = pence > 0 ? 'up' : 'down';
  if (tenths === null) return `${way} from nothing`;
  const size = Math.abs(tenths);
  return `${way} ${Math.floor(size / 10)}.${size % 10}%`;
}
