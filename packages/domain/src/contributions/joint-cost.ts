import type { Pence } from '../money/pence.ts';
import { splitByWeights } from '../money/split-by-weights.ts';
import type { Violation } from '../violation.ts';

/** How boards share a cost that they have together. */
export const jointCostBases = ['CHILDREN', 'EQUAL', 'CUSTOM'] as const;
export type JointCostBasis = (typeof jointCostBases)[number];

export interface OwningBoard {
  boardId: string;
  /** Children who live in its area. */
  children?: number | null;
  weight?: number | null;
}

/**
 * Each board's part of a joint cost; the parts add up to the cost to the penny.
 * Source: Staffordshire and Stoke-on-Trent, children's population 168,900 and 56,100, which is 75.07 to 24.93 per cent.
 */
export function jointCostParts(total: Pence, basis: JointCostBasis, boards: readonly OwningBoard[]): Pence[] {
  return splitByWeights(
    total,
    boards.map((board) => weightOf(basis, board)),
  );
}

const weightOf = (basis: JointCostBasis, { children, weight }: OwningBoard): number =>
  basis === 'EQUAL' ? 1 : ((basis === 'CHILDREN' ? children : weight) ?? 0);

/** A basis fits only where it gives every board its number. `nameOf` names a board. */
export function checkJointCost(basis: JointCostBasis, boards: readonly OwningBoard[], nameOf: (boardId: string) => string): Violation[] {
  if (boards.length < 2) {
    return [
      {
        code: 'INVALID',
        field: 'boards',
        message: 'A joint cost is shared by two boards or more. Choose another board, or enter it as spending.',
      },
    ];
  }
  if (basis === 'EQUAL') return [];
  const isWhole = (value: number | null | undefined) => Number.isSafeInteger(value) && (value ?? 0) > 0;
  return boards
    .filter(({ children, weight }) => !isWhole(basis === 'CHILDREN' ? children : weight))
    .map(({ boardId }) => ({ code: 'REQUIRED' as const, field: 'basis', message: missingNumber(basis, nameOf(boardId)) }));
}

const missingNumber = (basis: JointCostBasis, board: string): string =>
  basis === 'CHILDREN'
    ? `Enter how many children live in the area of ${board} in its settings, or share the cost on another basis.`
    : `Give ${board} a weight that is a whole number above zero.`;
