import type { LocalDate } from '../calendar/local-date.ts';
import { inDateOrder } from '../ratings/in-date-order.ts';

export interface Measure {
  target: number | null;
  /** Which way the board wants it to go; LEVEL is to stay where it is. */
  direction: 'UP' | 'DOWN' | 'LEVEL';
  series: readonly { date: LocalDate; value: number }[];
}

export interface MeasureStatus {
  latest: number | null;
  previous: number | null;
  /** Null without a target or a value. */
  isMet: boolean | null;
  /** From the previous value to the latest; null until there are two. */
  movement: 'TOWARDS' | 'AWAY' | 'NONE' | null;
}

/**
 * Where a measure stands. A target that is to go up is met at or above it, one that is to go down at or below it, and a
 * level one at it. Movement is the way the board wants, also beyond the target. A level measure moves by its distance
 * from the target; without a target any change is away.
 * Source: Slough Local Safeguarding Children Board business plan: a rating without its measure is an opinion.
 */
export function measureStatus({ target, direction, series }: Measure): MeasureStatus {
  const values = inDateOrder(series).map(({ value }) => value);
  const latest = values.at(-1) ?? null;
  const previous = values.at(-2) ?? null;
  const isMet = latest === null || target === null ? null : shortfall(latest, target, direction) <= 0;
  if (latest === null || previous === null) return { latest, previous, isMet, movement: null };
  const aim = target ?? previous;
  const change = shortfall(latest, aim, direction) - shortfall(previous, aim, direction);
  return { latest, previous, isMet, movement: movementOf(change) };
}

// In whole millionths, so that no binary fraction can tip it.
function shortfall(value: number, target: number, direction: Measure['direction']): number {
  const above = Math.round((value - target) * 1_000_000);
  if (direction === 'LEVEL') return Math.abs(above);
  return direction === 'UP' ? -above : above;
}

function movementOf(change: number): 'TOWARDS' | 'AWAY' | 'NONE' {
  if (change === 0) return 'NONE';
  return change < 0 ? 'TOWARDS' : 'AWAY';
}
