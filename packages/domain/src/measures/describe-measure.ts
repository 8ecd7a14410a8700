import { formatNumber } from './format-number.ts';
import type { Measure, MeasureStatus } from './measure-status.ts';

type Direction = Measure['direction'];

/** "733 young people", "46.5%" */
export function describeQuantity(value: number, unit: string): string {
  const number = formatNumber(value);
  return isPercent(unit) ? `${number}%` : `${number} ${unit.trim()}`;
}

export const isPercent = (unit: string): boolean => /^(%|per ?cent|percentage)$/i.test(unit.trim());

/** "90% or more", or that there is none and which way is wanted. */
export function describeTarget({ target, direction }: { target: number | null; direction: Direction }, unit: string): string {
  if (target === null) return `No target is set. ${wanted[direction]}`;
  const quantity = describeQuantity(target, unit);
  if (direction === 'LEVEL') return `Stay at ${quantity}`;
  if (direction === 'UP') return `${quantity} or more`;
  return `${quantity} or ${isPercent(unit) ? 'less' : 'fewer'}`;
}

const wanted: Record<Direction, string> = {
  UP: 'The board wants it to go up.',
  DOWN: 'The board wants it to go down.',
  LEVEL: 'The board wants it to stay where it is.',
};

/**
 * Which way a measure went, in words. Beyond a target that is met there is nothing left to go towards.
 * Source: Slough Local Safeguarding Children Board business plan: the measure stands beside the rating.
 */
export function describeMovement({ movement, isMet }: Pick<MeasureStatus, 'movement' | 'isMet'>): string | null {
  if (movement === null) return null;
  if (movement === 'NONE') return 'No change';
  const hasTarget = isMet !== null;
  if (movement === 'AWAY') return hasTarget ? 'Away from the target' : 'Not the way the board wants';
  return hasTarget && !isMet ? 'Towards the target' : 'The way the board wants';
}
