import { cellLimits } from './line.ts';

export interface SpannedCell {
  text: string;
  colour?: string | null;
  columns: number;
  rows: number;
}

/** A row with all merged cells written out. */
export interface FullRow {
  cells: string[];
  colours: (string | null)[];
  /** Which cells are only the lower part of one above. */
  hanging: boolean[];
}

interface Hanging {
  cell: SpannedCell;
  rowsLeft: number;
}

/** Repeats the text of every merged cell in each place it covers, so that all rows have their full width. */
export function expandSpans(rows: readonly (readonly SpannedCell[])[], cellsAllowed: number = cellLimits.cells): FullRow[] {
  let hanging = new Map<number, Hanging>();
  let cellsLeft = cellsAllowed;
  const expanded: FullRow[] = [];
  for (const row of rows.slice(0, cellLimits.rows)) {
    if (cellsLeft <= 0) break;
    const { full, below } = expandRow(row, hanging);
    hanging = below;
    cellsLeft -= full.cells.length;
    expanded.push(full);
  }
  return expanded;
}

function expandRow(row: readonly SpannedCell[], above: ReadonlyMap<number, Hanging>) {
  const full: FullRow = { cells: [], colours: [], hanging: [] };
  const below = new Map<number, Hanging>();
  const place = (cell: SpannedCell, rowsLeft: number, isHanging: boolean) => {
    if (rowsLeft > 0) below.set(full.cells.length, { cell, rowsLeft });
    full.cells.push(cell.text);
    full.colours.push(cell.colour ?? null);
    full.hanging.push(isHanging);
  };
  const takeHanging = () => {
    for (let hung = above.get(full.cells.length); hung !== undefined; hung = above.get(full.cells.length)) {
      place(hung.cell, hung.rowsLeft - 1, true);
    }
  };
  for (const cell of row) {
    takeHanging();
    for (let span = 0; span < cell.columns && full.cells.length < cellLimits.columns; span += 1) place(cell, cell.rows - 1, false);
  }
  takeHanging();
  return { full, below };
}
