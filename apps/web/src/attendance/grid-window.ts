import type { Cell } from '../ui/grid/grid-state.ts';

/** All sizes in pixels. Every row is as high, and every meeting as wide, as the others, so a place is a multiplication. */
export interface GridMetrics {
  rowHeight: number;
  columnWidth: number;
  headHeight: number;
  footHeight: number;
  /** The column of names, which stays at the left. */
  startWidth: number;
  /** The columns of totals, which stay at the right. */
  endWidth: number;
}

export interface Viewport {
  top: number;
  left: number;
  width: number;
  height: number;
}

export interface GridWindow {
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

/** Kept ready beyond each edge, so that a scrolled frame shows no gap. */
const spareRows = 2;
const spareColumns = 1;

/** The rows and columns that can be seen between the parts that stay, and a few beyond. */
export function windowOf(view: Viewport, metrics: GridMetrics, rows: number, columns: number): GridWindow {
  const height = view.height - metrics.headHeight - metrics.footHeight;
  const width = view.width - metrics.startWidth - metrics.endWidth;
  const range = (start: number, length: number, step: number, count: number, spare: number) => [
    Math.max(0, Math.min(Math.floor(start / step) - spare, count - 1)),
    Math.max(0, Math.min(Math.floor((start + Math.max(0, length) - 1) / step) + spare, count - 1)),
  ];
  const [firstRow, lastRow] = range(view.top, height, metrics.rowHeight, rows, spareRows) as [number, number];
  const [firstColumn, lastColumn] = range(view.left, width, metrics.columnWidth, columns, spareColumns) as [number, number];
  return { firstRow, lastRow, firstColumn, lastColumn };
}

/** Where to scroll so that a cell lies clear of the head, the foot, the names and the totals. As it is when it already does. */
export function scrollToShow({ row, column }: Cell, view: Viewport, metrics: GridMetrics): { top: number; left: number } {
  const height = view.height - metrics.headHeight - metrics.footHeight;
  const width = view.width - metrics.startWidth - metrics.endWidth;
  return {
    top: nearest(view.top, height, row * metrics.rowHeight, metrics.rowHeight),
    left: nearest(view.left, width, column * metrics.columnWidth, metrics.columnWidth),
  };
}

function nearest(start: number, length: number, itemStart: number, itemLength: number): number {
  if (itemStart < start || itemLength > length) return itemStart;
  return Math.max(start, itemStart + itemLength - length);
}
