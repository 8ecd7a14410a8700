import type { Pence } from './pence.ts';

/**
 * What one of so many came to, for showing: to the penny, half a penny rounded up (away from zero where it is below zero).
 * Null where there are none to share it. It is never added up again, so what rounding takes is lost nowhere.
 * Source: domain arithmetic, cost per seat and per meeting held.
 */
export function costEach(total: Pence, count: number): Pence | null {
  if (count <= 0) return null;
  const [size, of] = [BigInt(Math.abs(total)), BigInt(count)];
  const each = Number((size * 2n + of) / (of * 2n));
  return total < 0 ? -each : each;
}
