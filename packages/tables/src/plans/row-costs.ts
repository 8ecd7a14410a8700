import type { PlanColumn } from './column-words.ts';
import type { Piece } from './piece.ts';

/** How unlikely each step from one piece of a table to the next is, in the way its text was laid out. */
export interface RowCosts {
  /** The sign between cells stands inside a cell: "Chair / DCS". */
  signInside(column: PlanColumn | null): number;
  /** A line ends inside a cell. */
  lineInside(column: PlanColumn | null): number;
  /** A line ends where a cell does. */
  lineBetween: number;
  /** A cell has left no trace. */
  missing: number;
}

const narrative = new Set<PlanColumn | null>(['PROGRESS', 'MEASURE', 'EVIDENCE', 'IMPACT', 'ACTION', 'SECTION', null]);
const never = 1_000;

/** Cells kept apart by " / ", which owners are written with too. A cell may have several lines. */
export const slashCosts: RowCosts = {
  signInside: (column) => (column === 'LEAD' || column === 'SUPPORT' ? 1.2 : narrative.has(column) ? 3.5 : 6),
  lineInside: (column) => (column === 'PROGRESS' ? 0.3 : narrative.has(column) ? 0.7 : column === 'LEAD' ? 1 : 4),
  lineBetween: never,
  missing: 5,
};

/** One cell a line, and long cells wrapped over several. Empty cells have left no trace. */
export const lineCosts: RowCosts = {
  signInside: () => never,
  lineInside: (column) => (column === 'PROGRESS' ? 0.5 : narrative.has(column) ? 0.8 : column === 'LEAD' || column === 'SUPPORT' ? 1 : 4),
  lineBetween: 0,
  missing: 3,
};

/** One cell a line, each ended by a sign of its own: nothing is wrapped and nothing lost. */
export const cellCosts: RowCosts = { signInside: () => never, lineInside: () => 8, lineBetween: 0, missing: 7 };

export function stayCost(costs: RowCosts, column: PlanColumn | null, after: Piece['after']): number {
  return after === 'CELL' ? costs.signInside(column) : costs.lineInside(column);
}
