import type { Pence } from './pence.ts';

/**
 * Splits a whole number by weights so that the parts add up to it exactly: each part is rounded down, and what is left
 * goes one by one to those with the largest remainder, the earlier one first where two are equal. Where no weight is
 * above zero nothing can be split and every part is zero.
 * Source: largest-remainder method; domain arithmetic, shares of a contribution sum to 100.00 and a joint cost to the penny.
 */
export function splitByWeights(total: Pence, weights: readonly number[]): Pence[] {
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (whole === 0n) return weights.map(() => 0);
  // Worked out in whole numbers that never overflow: pence times a population is beyond what a number holds exactly.
  const exact = weights.map((weight) => BigInt(Math.abs(total)) * BigInt(weight));
  const parts = exact.map((share) => share / whole);
  const left = Math.abs(total) - Number(parts.reduce((sum, part) => sum + part, 0n));
  const byRemainder = exact.map((share, index) => ({ index, rest: share % whole })).sort((one, other) => compare(other.rest, one.rest));
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0n) + 1n;
  return parts.map((part) => (total < 0 ? -Number(part) : Number(part)));
}

const compare = (one: bigint, other: bigint): number => (one === other ? 0 : one < other ? -1 : 1);
