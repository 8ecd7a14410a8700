import { type Block, contains, type GridState, isSingle, selectedBlock } from './grid-state.ts';
import { GridFootView } from './grid-foot-view.ts';
import type { GridCellView } from './grid-cell-view.ts';
import { GridHeadView } from './grid-head-view.ts';
import { measureGrid } from './grid-measure.ts';
import { GridRowView } from './grid-row-view.ts';
import { type GridMetrics, scrollToShow, type Viewport, windowOf } from './grid-window.ts';
import { markWords } from './mark-words.ts';
import type { MarksChange, MarksStore } from './marks-store.ts';
import type { Cell } from './marks-table.ts';
import { SlotPool } from './slot-pool.ts';

/**
 * The part of the grid that React does not own: a fixed set of row and cell elements that are moved and rewritten as the
 * grid scrolls. Making and removing elements, or rendering them again, costs several frames for each one scrolled.
 */
export class GridSurface {
  readonly #grid: HTMLElement;
  readonly #store: MarksStore;
  readonly #sheet = pane('grid-sheet');
  readonly #body = pane('grid-body');
  readonly #rowBox = pane('grid-rows', 'rowgroup');
  readonly #names = pane('grid-names');
  readonly #totals = pane('grid-row-totals');
  readonly #head: GridHeadView;
  readonly #foot: GridFootView;
  readonly #rowPool = new SlotPool();
  readonly #columnPool = new SlotPool();
  readonly #rows: GridRowView[] = [];
  readonly #stops: (() => void)[] = [];
  #metrics: GridMetrics;
  #view: Viewport = { top: 0, left: 0, width: 0, height: 0 };
  #state: GridState;
  #block: Block;
  #conflicts: ReadonlySet<string> = new Set();
  #tabStop: HTMLElement | null = null;

  constructor(grid: HTMLElement, store: MarksStore, state: GridState, nameOfRows: string) {
    this.#grid = grid;
    this.#store = store;
    this.#state = state;
    this.#block = selectedBlock(state, this.size);
    const { rows, columns } = this.size;
    this.#head = new GridHeadView(columns, nameOfRows);
    this.#foot = new GridFootView(rows, columns);
    this.#names.setAttribute('aria-hidden', 'true');
    this.#totals.setAttribute('aria-hidden', 'true');
    this.#body.append(this.#names, this.#rowBox, this.#totals);
    this.#sheet.append(this.#head.element, this.#body, this.#foot.element);
    grid.setAttribute('aria-rowcount', String(rows + 3));
    grid.setAttribute('aria-colcount', String(columns + 3));
    grid.replaceChildren(this.#sheet);
    this.#metrics = measureGrid(grid);
    this.#layOut();
    this.#listen();
  }

  get size() {
    const { rowHeight, headHeight, footHeight } = this.#metrics ?? { rowHeight: 36, headHeight: 0, footHeight: 0 };
    const pageRows = Math.max(1, Math.floor((this.#view.height - headHeight - footHeight) / rowHeight));
    return { rows: this.#store.table.rows.length, columns: this.#store.table.columns.length, pageRows };
  }

  destroy(): void {
    for (const stop of this.#stops) stop();
    this.#grid.replaceChildren();
  }

  /** Shows where the person is now, and scrolls there when that is out of view. */
  setState(state: GridState, takeFocus: boolean): void {
    const before = this.#state;
    const blockBefore = this.#block;
    this.#state = state;
    this.#block = selectedBlock(state, this.size);
    this.#scrollTo(state.focus);
    this.#show();
    if (before.focus.row !== state.focus.row || before.focus.column !== state.focus.column) this.#showActive(before.focus);
    if (!sameBlock(blockBefore, this.#block)) this.#rewriteAll();
    this.#moveTabStop(takeFocus);
  }

  setConflicts(keys: ReadonlySet<string>): void {
    this.#conflicts = keys;
    this.#rewriteAll();
  }

  focus(): void {
    this.#scrollTo(this.#state.focus);
    this.#show();
    this.#moveTabStop(true);
  }

  /** The cell an element of the grid belongs to, or null for a head or a total. */
  cellAt(element: Element): Cell | null {
    const cell = element.closest('.grid-cell');
    const row = cell?.closest('[role="row"]')?.getAttribute('aria-rowindex');
    const column = cell?.getAttribute('aria-colindex');
    return row && column ? { row: Number(row) - 2, column: Number(column) - 2 } : null;
  }

  elementOf({ row, column }: Cell): HTMLElement | null {
    return this.#cellView(row, column)?.element ?? null;
  }

  #listen(): void {
    const onScroll = () => this.#show();
    this.#grid.addEventListener('scroll', onScroll, { passive: true });
    this.#stops.push(() => this.#grid.removeEventListener('scroll', onScroll));
    const observer = new ResizeObserver(() => this.#layOut());
    observer.observe(this.#grid);
    this.#stops.push(() => observer.disconnect());
    this.#stops.push(this.#store.subscribe((change) => this.#onChange(change)));
  }

  #layOut(): void {
    const { rows, columns } = this.size;
    this.#metrics = measureGrid(this.#grid);
    const { rowHeight, columnWidth, startWidth, endWidth } = this.#metrics;
    this.#body.style.height = `${rows * rowHeight}px`;
    this.#sheet.style.width = `${startWidth + columns * columnWidth + endWidth}px`;
    this.#view = { ...this.#view, width: this.#grid.clientWidth, height: this.#grid.clientHeight };
    this.#show();
    this.#rewriteAll();
    this.#moveTabStop(false);
  }

  #scrollTo(cell: Cell): void {
    const { top, left } = scrollToShow(cell, { ...this.#view, top: this.#grid.scrollTop, left: this.#grid.scrollLeft }, this.#metrics);
    if (top !== this.#grid.scrollTop) this.#grid.scrollTop = top;
    if (left !== this.#grid.scrollLeft) this.#grid.scrollLeft = left;
  }

  #show(): void {
    this.#view = { ...this.#view, top: this.#grid.scrollTop, left: this.#grid.scrollLeft };
    const { rows, columns } = this.size;
    if (rows === 0 || columns === 0) return;
    const window = windowOf(this.#view, this.#metrics, rows, columns);
    const newColumns = this.#columnPool.show(window.firstColumn, window.lastColumn, this.#state.focus.column);
    const newRows = new Set(this.#rowPool.show(window.firstRow, window.lastRow, this.#state.focus.row));
    for (const slot of newColumns) this.#showColumn(slot);
    for (const [slot, row] of this.#rowPool.indexes.entries()) {
      if (newRows.has(slot)) this.#showRow(slot, row);
      else if (row >= 0) for (const column of newColumns) this.#showCell(slot, column);
    }
  }

  #showColumn(slot: number): void {
    const column = this.#columnPool.indexes[slot] as number;
    const meeting = this.#store.table.columns[column];
    if (!meeting) {
      this.#head.hide(slot);
      this.#foot.hide(slot);
      return;
    }
    const left = column * this.#metrics.columnWidth;
    this.#head.show(slot, column, left, meeting, column === this.#state.focus.column);
    this.#foot.show(slot, column, left, this.#store.totals.column(column));
  }

  #showRow(slot: number, row: number): void {
    while (this.#rows.length <= slot) {
      const made = new GridRowView(this.#store.table.columns.length);
      this.#rows.push(made);
      this.#names.append(made.name);
      this.#rowBox.append(made.element);
      this.#totals.append(made.totals);
    }
    const view = this.#rows[slot] as GridRowView;
    const seat = this.#store.table.rows[row];
    if (!seat) {
      view.place(row, -9_999);
      return;
    }
    view.place(row, row * this.#metrics.rowHeight);
    view.showSeat(row, seat);
    view.lookActive(row === this.#state.focus.row);
    view.showTotals(this.#store.totals.row(row), seat.isPersistentlyAbsent);
    for (const columnSlot of this.#columnPool.indexes.keys()) this.#showCell(slot, columnSlot);
  }

  #showCell(rowSlot: number, columnSlot: number): void {
    const row = this.#rowPool.indexes[rowSlot] as number;
    const column = this.#columnPool.indexes[columnSlot] as number;
    const view = this.#rows[rowSlot]?.cell(columnSlot);
    if (!view || row < 0) return;
    if (column < 0) {
      view.place(column, -9_999);
      return;
    }
    view.place(column, column * this.#metrics.columnWidth);
    this.#writeCell(view, row, column);
  }

  #writeCell(view: GridCellView, row: number, column: number): void {
    const { table } = this.#store;
    view.show({
      status: table.status(row, column),
      extra: table.hasDetails(row, column) ? markWords(table.details(row, column)) : '',
      isReadOnly: this.#store.isLocked(column),
      isSelected: !isSingle(this.#block) && contains(this.#block, row, column),
      isInConflict: this.#conflicts.size > 0 && this.#conflicts.has(table.keyAt(row, column)),
    });
  }

  #cellView(row: number, column: number): GridCellView | null {
    const rowSlot = this.#rowPool.slotOf(row);
    const columnSlot = this.#columnPool.slotOf(column);
    return rowSlot === undefined || columnSlot === undefined ? null : (this.#rows[rowSlot]?.cell(columnSlot) ?? null);
  }

  #onChange(change: MarksChange): void {
    if (change === 'ALL') {
      this.#layOut();
      return;
    }
    for (const { row, column } of change) {
      const view = this.#cellView(row, column);
      if (view) this.#writeCell(view, row, column);
    }
    for (const row of new Set(change.map((cell) => cell.row))) this.#rewriteRowTotals(row);
    for (const column of new Set(change.map((cell) => cell.column))) {
      const slot = this.#columnPool.slotOf(column);
      if (slot !== undefined) this.#showColumn(slot);
    }
  }

  #rewriteRowTotals(row: number): void {
    const slot = this.#rowPool.slotOf(row);
    const seat = this.#store.table.rows[row];
    if (slot !== undefined && seat) this.#rows[slot]?.showTotals(this.#store.totals.row(row), seat.isPersistentlyAbsent);
  }

  #rewriteAll(): void {
    for (const slot of this.#columnPool.indexes.keys()) this.#showColumn(slot);
    for (const [slot, row] of this.#rowPool.indexes.entries()) if (row >= 0) this.#showRow(slot, row);
  }

  #showActive(before: Cell): void {
    for (const row of [before.row, this.#state.focus.row]) {
      const slot = this.#rowPool.slotOf(row);
      if (slot !== undefined) this.#rows[slot]?.lookActive(row === this.#state.focus.row);
    }
    for (const column of [before.column, this.#state.focus.column]) {
      const slot = this.#columnPool.slotOf(column);
      if (slot !== undefined) this.#showColumn(slot);
    }
  }

  #moveTabStop(takeFocus: boolean): void {
    const element = this.elementOf(this.#state.focus);
    if (!element) return;
    if (this.#tabStop !== element) {
      if (this.#tabStop) this.#tabStop.tabIndex = -1;
      element.tabIndex = 0;
      this.#tabStop = element;
    }
    if (takeFocus) element.focus({ preventScroll: true });
  }
}

function pane(className: string, role = 'presentation'): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.setAttribute('role', role);
  return element;
}

function sameBlock(one: Block, other: Block): boolean {
  return (isSingle(one) && isSingle(other)) || (one.top === other.top && one.bottom === other.bottom && one.left === other.left && one.right === other.right);
}
