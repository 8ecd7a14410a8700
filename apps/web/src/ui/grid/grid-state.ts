/** One cell, by its place; both counted from 0. */
export interface Cell {
  row: number;
  column: number;
}

export type SelectionKind = 'CELLS' | 'ROWS' | 'COLUMNS' | 'ALL';

/** Where the person is in the grid, and what is selected: from the anchor to the focus, taken as cells, rows or columns. */
export interface GridState {
  focus: Cell;
  anchor: Cell;
  kind: SelectionKind;
  /** The row number being typed, and when its last digit came, in milliseconds. */
  digits: string;
  digitsAt: number;
}

export interface GridSize {
  rows: number;
  columns: number;
  /** How many rows one screen shows. */
  pageRows: number;
}

/** Rows and columns from first to last, both included. */
export interface Block {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export function startAt(row: number, column: number): GridState {
  const focus = { row, column };
  return { focus, anchor: focus, kind: 'CELLS', digits: '', digitsAt: 0 };
}

export function selectedBlock({ focus, anchor, kind }: GridState, { rows, columns }: GridSize): Block {
  const block = {
    top: Math.min(focus.row, anchor.row),
    bottom: Math.max(focus.row, anchor.row),
    left: Math.min(focus.column, anchor.column),
    right: Math.max(focus.column, anchor.column),
  };
  if (kind === 'ROWS' || kind === 'ALL') Object.assign(block, { left: 0, right: columns - 1 });
  if (kind === 'COLUMNS' || kind === 'ALL') Object.assign(block, { top: 0, bottom: rows - 1 });
  return block;
}

export function isSingle({ top, bottom, left, right }: Block): boolean {
  return top === bottom && left === right;
}

export function cellsOf({ top, bottom, left, right }: Block): Cell[] {
  const cells: Cell[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) cells.push({ row, column });
  }
  return cells;
}

export function contains({ top, bottom, left, right }: Block, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Moves the focus, never beyond the edges and never round them. Extending keeps the anchor, so the selection grows. */
export function moveTo(state: GridState, cell: Cell, size: GridSize, isExtending: boolean): GridState {
  const focus = { row: between(cell.row, size.rows - 1), column: between(cell.column, size.columns - 1) };
  if (isExtending) return { ...state, focus, digits: '' };
  return { ...state, focus, anchor: focus, kind: 'CELLS', digits: '' };
}

export type MoveOn = 'down' | 'right' | 'stay';

/** Where the focus goes once a single cell is filled. */
export function advance(state: GridState, size: GridSize, move: MoveOn): GridState {
  const { row, column } = state.focus;
  if (move === 'stay') return state;
  return moveTo(state, move === 'down' ? { row: row + 1, column } : { row, column: column + 1 }, size, false);
}

function between(index: number, last: number): number {
  return Math.max(0, Math.min(index, last));
}
