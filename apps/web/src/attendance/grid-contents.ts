import type { Cell } from '../ui/grid/grid-state.ts';
import { type Block, contains, isSingle } from '../ui/grid/grid-state.ts';
import type { GridCellView } from './grid-cell-view.ts';
import type { GridPanes } from './grid-panes.ts';
import type { GridMetrics, GridWindow } from './grid-window.ts';
import { markWords } from './mark-words.ts';
import type { MarksChange, MarksStore } from './marks-store.ts';
import { SlotPool } from './slot-pool.ts';

/** What is special about some cells now. */
export interface GridLooks {
  focus: Cell;
  block: Block;
  /** Keys of marks in conflict. */
  conflicts: ReadonlySet<string>;
}

/** Writes rows, columns and cells into the elements that show them, and only what is in view. */
export class GridContents {
  readonly #panes: GridPanes;
  readonly #store: MarksStore;
  readonly #rowPool = new SlotPool();
  readonly #columnPool = new SlotPool();
  metrics: GridMetrics;
  looks: GridLooks;

  constructor(panes: GridPanes, store: MarksStore, metrics: GridMetrics, looks: GridLooks) {
    this.#panes = panes;
    this.#store = store;
    this.metrics = metrics;
    this.looks = looks;
  }

  /** Shows another part of the grid. Elements that were in view stay as they are. */
  show({ firstRow, lastRow, firstColumn, lastColumn }: GridWindow): void {
    const newColumns = this.#columnPool.show(firstColumn, lastColumn, this.looks.focus.column);
    const newRows = new Set(this.#rowPool.show(firstRow, lastRow, this.looks.focus.row));
    for (const slot of newColumns) this.#writeColumn(slot);
    for (const [slot, row] of this.#rowPool.indexes.entries()) {
      if (newRows.has(slot)) this.#writeRow(slot);
      else if (row >= 0) for (const column of newColumns) this.#placeCell(slot, column);
    }
  }

  rewrite(): void {
    for (const slot of this.#columnPool.indexes.keys()) this.#writeColumn(slot);
    for (const slot of this.#rowPool.indexes.keys()) this.#writeRow(slot);
  }

  /** Rewrites some marks, with the totals of their rows and columns. */
  change(cells: Exclude<MarksChange, 'ALL'>): void {
    for (const { row, column } of cells) {
      const view = this.cellView(row, column);
      if (view) this.#writeCell(view, row, column);
    }
    for (const row of new Set(cells.map((cell) => cell.row))) this.#writeTotals(row);
    for (const column of new Set(cells.map((cell) => cell.column))) this.markColumn(column);
  }

  cellView(row: number, column: number): GridCellView | null {
    const rowSlot = this.#rowPool.slotOf(row);
    const columnSlot = this.#columnPool.slotOf(column);
    return rowSlot === undefined || columnSlot === undefined ? null : this.#panes.row(rowSlot).cell(columnSlot);
  }

  markRow(row: number): void {
    const slot = this.#rowPool.slotOf(row);
    if (slot !== undefined) this.#panes.row(slot).lookActive(row === this.looks.focus.row);
  }

  markColumn(column: number): void {
    const slot = this.#columnPool.slotOf(column);
    if (slot !== undefined) this.#writeColumn(slot);
  }

  arrange(): void {
    this.#panes.arrange(inOrder(this.#rowPool), inOrder(this.#columnPool));
  }

  #writeColumn(slot: number): void {
    const { head, foot } = this.#panes;
    const column = this.#columnPool.indexes[slot] as number;
    const meeting = this.#store.table.columns[column];
    if (!meeting) {
      head.hide(slot);
      foot.hide(slot);
      return;
    }
    const left = column * this.metrics.columnWidth;
    head.show(slot, column, left, meeting, column === this.looks.focus.column);
    foot.show(slot, column, left, this.#store.totals.column(column));
  }

  #writeRow(slot: number): void {
    const view = this.#panes.row(slot);
    const row = this.#rowPool.indexes[slot] as number;
    const seat = this.#store.table.rows[row];
    if (!seat) {
      view.place(row, outOfSight);
      return;
    }
    view.place(row, row * this.metrics.rowHeight);
    view.showSeat(row, seat);
    view.lookActive(row === this.looks.focus.row);
    this.#writeTotals(row);
    for (const columnSlot of this.#columnPool.indexes.keys()) this.#placeCell(slot, columnSlot);
  }

  #writeTotals(row: number): void {
    const slot = this.#rowPool.slotOf(row);
    const seat = this.#store.table.rows[row];
    if (slot !== undefined && seat) this.#panes.row(slot).showTotals(this.#store.totals.row(row), seat.isPersistentlyAbsent);
  }

  #placeCell(rowSlot: number, columnSlot: number): void {
    const row = this.#rowPool.indexes[rowSlot] as number;
    const column = this.#columnPool.indexes[columnSlot] as number;
    const view = this.#panes.row(rowSlot).cell(columnSlot);
    view.place(column, column < 0 ? outOfSight : column * this.metrics.columnWidth);
    if (row >= 0 && column >= 0) this.#writeCell(view, row, column);
  }

  #writeCell(view: GridCellView, row: number, column: number): void {
    const { table } = this.#store;
    const { block, conflicts } = this.looks;
    view.show({
      status: table.status(row, column),
      extra: table.hasDetails(row, column) ? markWords(table.details(row, column)) : '',
      isReadOnly: this.#store.isLocked(column),
      isSelected: !isSingle(block) && contains(block, row, column),
      isInConflict: conflicts.size > 0 && conflicts.has(table.keyAt(row, column)),
    });
  }
}

/** Any place below 0 hides what is put there. */
const outOfSight = -1;

/** The slots in use, by what they show. */
function inOrder({ indexes }: SlotPool): number[] {
  const used = [...indexes.entries()].filter(([, index]) => index >= 0);
  return used.sort(([, one], [, other]) => one - other).map(([slot]) => slot);
}
