import type { TableProblem } from '../table-problem.ts';
import type { Orientation } from './attendance-table.ts';
import type { Heading } from './heading.ts';

export interface GridRow {
  line: number;
  /** As many as the grid is wide. */
  cells: string[];
}

/** A table with every row at its full width. */
export interface Grid {
  heading: Heading;
  orientation: Orientation;
  width: number;
  rows: GridRow[];
  problems: TableProblem[];
}
