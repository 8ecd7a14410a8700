import { cellLimits } from './line.ts';

export interface SpannedCell {
  text: string;
  columns: number;
  rows: number;
}

interface Hanging {
  text: string;
  rowsLeft: number;
}

/** Repeats the text of every merged cell in each place it covers, so that all rows have their full width. */
export function expandSpans(rows: readonly (readonly SpannedCell[])[], cellsAllowed: number = cellLimits.cells): string[][] {
  let hanging = new Map<number, Hanging>();
  let cellsLeft = cellsAllowed;
  const expanded: string[][] = [];
  for (const row of rows.slice(0, cellLimits.rows)) {
    if (cellsLeft <= 0) break;
    const { cells, below } = expandRow(row, hanging);
    hanging = below;
    cellsLeft -= cells.length;
    expanded.push(cells);
  }
  return expanded;
}

function expandRow(row: readonly SpannedCell[], above: ReadonlyMap<number, Hanging>) {
  const cells: string[] = [];
  const below = new Map<number, Hanging>();
  const place = (text: string, rowsLeft: number) => {
    if (rowsLeft > 0) below.set(cells.length, { text, rowsLeft });
    cells.push(text);
  };
  const takeHanging = () => {
    for (let hung = above.get(cells.length); hung !== undefined; hung = above.get(cells.length)) place(hung.text, hung.rowsLeft - 1);
  };
  for (const cell of row) {
    takeHanging();
    for (let span = 0; span < cell.columns && cells.length < cellLimits.columns; span += 1) place(cell.text, cell.rows - 1);
  }
  takeHanging();
  return { cells, below };
}
