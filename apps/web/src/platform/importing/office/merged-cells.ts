import type { CellRange } from './cell-reference.ts';

interface Span {
  columns: number;
  rows: number;
}

/** Cells of all the merged ones together, as many as a table has. Only a file made to do harm has more. */
const mostCells = 400_000;

/** Which cells of a sheet are merged, within the part of it that is used. */
export class MergedCells {
  private readonly spans = new Map<string, Span>();
  private readonly hidden = new Set<string>();
  private left = mostCells;

  constructor(ranges: readonly CellRange[], used: CellRange) {
    for (const range of ranges) this.add(range, used);
  }

  spanAt(row: number, column: number): Span | undefined {
    return this.spans.get(`${row} ${column}`);
  }

  /** Whether it is only the rest of a cell further up or to the left. */
  isCovered(row: number, column: number): boolean {
    return this.hidden.has(`${row} ${column}`);
  }

  /** Merged cells never lie over each other in a sound file. */
  private add({ from, to }: CellRange, used: CellRange): void {
    const [top, left] = [Math.max(from.row, used.from.row), Math.max(from.column, used.from.column)];
    const [rows, columns] = [Math.min(to.row, used.to.row) - top + 1, Math.min(to.column, used.to.column) - left + 1];
    if (rows < 1 || columns < 1) return;
    this.left -= rows * columns;
    if (this.left < 0) return;
    const cells = Array.from({ length: rows * columns }, (_, at) => `${top + Math.floor(at / columns)} ${left + (at % columns)}`);
    if (cells.some((cell) => this.hidden.has(cell) || this.spans.has(cell))) return;
    this.spans.set(`${top} ${left}`, { rows, columns });
    for (const cell of cells.slice(1)) this.hidden.add(cell);
  }
}
