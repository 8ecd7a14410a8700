import type { Cell } from '../ui/grid/grid-state.ts';
import { type Block, type GridSize, type GridState, isSingle, selectedBlock } from '../ui/grid/grid-state.ts';
import { GridContents } from './grid-contents.ts';
import { measureGrid } from './grid-measure.ts';
import { GridPanes } from './grid-panes.ts';
import { type GridMetrics, scrollToShow, type Viewport, windowOf } from './grid-window.ts';
import type { MarksChange, MarksStore } from './marks-store.ts';

/** How long scrolling must rest before the elements are put in reading order. */
const restFor = 200;

/**
 * The part of the grid that React does not own: a fixed set of row and cell elements that are moved and rewritten as the
 * grid scrolls. Making and removing elements, or rendering them again, costs several frames for each one scrolled.
 */
export class GridSurface {
  readonly #grid: HTMLElement;
  readonly #store: MarksStore;
  readonly #panes: GridPanes;
  readonly #contents: GridContents;
  readonly #stops: (() => void)[];
  #metrics: GridMetrics;
  #view: Viewport = { top: 0, left: 0, width: 0, height: 0 };
  #state: GridState;
  #tabStop: HTMLElement | null = null;
  #restTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(grid: HTMLElement, store: MarksStore, state: GridState, nameOfRows: string) {
    const { rows, columns } = store.table;
    this.#grid = grid;
    this.#store = store;
    this.#state = state;
    this.#panes = new GridPanes(grid, rows.length, columns.length, nameOfRows);
    this.#metrics = measureGrid(grid);
    const looks = { focus: state.focus, block: selectedBlock(state, this.size), conflicts: new Set<string>() };
    this.#contents = new GridContents(this.#panes, store, this.#metrics, looks);
    this.#layOut();
    this.#stops = this.#listen();
  }

  get size(): GridSize {
    const { rowHeight, headHeight, footHeight } = this.#metrics;
    const pageRows = Math.max(1, Math.floor((this.#view.height - headHeight - footHeight) / rowHeight));
    return { rows: this.#store.table.rows.length, columns: this.#store.table.columns.length, pageRows };
  }

  destroy(): void {
    clearTimeout(this.#restTimer);
    for (const stop of this.#stops) stop();
    this.#grid.replaceChildren();
  }

  /** Shows where the person is now, and scrolls there when that is out of view. */
  setState(state: GridState, takeFocus: boolean): void {
    const before = this.#contents.looks;
    const block = selectedBlock(state, this.size);
    this.#state = state;
    this.#contents.looks = { ...before, focus: state.focus, block };
    this.#scrollTo(state.focus);
    this.#show();
    if (!sameBlock(before.block, block)) this.#contents.rewrite();
    for (const row of [before.focus.row, state.focus.row]) this.#contents.markRow(row);
    for (const column of [before.focus.column, state.focus.column]) this.#contents.markColumn(column);
    this.#moveTabStop(takeFocus);
  }

  setConflicts(conflicts: ReadonlySet<string>): void {
    this.#contents.looks = { ...this.#contents.looks, conflicts };
    this.#contents.rewrite();
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

  /** The row whose name, or the meeting whose head, an element belongs to. */
  headAt(element: Element): { row: number } | { column: number } | null {
    const row = element.closest<HTMLElement>('.grid-names > .grid-name')?.dataset.row;
    if (row !== undefined) return { row: Number(row) };
    const column = element.closest('.grid-meeting')?.getAttribute('aria-colindex');
    return column ? { column: Number(column) - 2 } : null;
  }

  #listen(): (() => void)[] {
    const onScroll = () => this.#show();
    this.#grid.addEventListener('scroll', onScroll, { passive: true });
    const observer = new ResizeObserver(() => this.#layOut());
    observer.observe(this.#grid);
    if (this.#grid.parentElement) observer.observe(this.#grid.parentElement);
    return [
      () => this.#grid.removeEventListener('scroll', onScroll),
      () => observer.disconnect(),
      this.#store.subscribe((change) => this.#onChange(change)),
    ];
  }

  #onChange(change: MarksChange): void {
    if (change === 'ALL') this.#layOut();
    else this.#contents.change(change);
  }

  #layOut(): void {
    const { rows, columns } = this.size;
    this.#metrics = measureGrid(this.#grid);
    this.#contents.metrics = this.#metrics;
    const { rowHeight, columnWidth, startWidth, endWidth } = this.#metrics;
    this.#panes.resize(startWidth + columns * columnWidth + endWidth, rows * rowHeight);
    this.#view = { ...this.#view, width: this.#grid.clientWidth, height: this.#grid.clientHeight };
    this.#show();
    this.#contents.rewrite();
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
    this.#contents.show(windowOf(this.#view, this.#metrics, rows, columns));
    clearTimeout(this.#restTimer);
    this.#restTimer = setTimeout(() => this.#contents.arrange(), restFor);
  }

  #moveTabStop(takeFocus: boolean): void {
    const element = this.#contents.cellView(this.#state.focus.row, this.#state.focus.column)?.element;
    if (!element) return;
    if (this.#tabStop !== element) {
      if (this.#tabStop) this.#tabStop.tabIndex = -1;
      element.tabIndex = 0;
      this.#tabStop = element;
    }
    if (takeFocus) element.focus({ preventScroll: true });
  }
}

function sameBlock(one: Block, other: Block): boolean {
  if (isSingle(one) && isSingle(other)) return true;
  return one.top === other.top && one.bottom === other.bottom && one.left === other.left && one.right === other.right;
}
