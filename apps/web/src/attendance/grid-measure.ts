import type { GridMetrics } from './grid-window.ts';

const rem = (element: HTMLElement) => Number.parseFloat(getComputedStyle(element.ownerDocument.documentElement).fontSize);

/**
 * The sizes of the grid's parts, in rem so that larger text makes larger cells. In a narrow region the names take two
 * fifths of it and the totals make room for the marks.
 */
export function measureGrid(grid: HTMLElement): GridMetrics {
  const unit = rem(grid);
  // The grid is as wide as its columns; what it may take at most is what is around it.
  const room = grid.parentElement?.clientWidth ?? grid.clientWidth;
  const isNarrow = room < 40 * unit;
  const startWidth = isNarrow ? Math.floor(Math.min(12 * unit, room * 0.4)) : Math.min(20 * unit, Math.max(14 * unit, room * 0.3));
  const attendedWidth = isNarrow ? 4.5 * unit : 6.5 * unit;
  const missedWidth = isNarrow ? 0 : 7.5 * unit;
  const metrics: GridMetrics = {
    rowHeight: Math.round(2.25 * unit),
    columnWidth: Math.round((isNarrow ? 4.5 : 5) * unit),
    headHeight: Math.round(2.75 * unit),
    footHeight: Math.round(2 * 2.25 * unit) + 2,
    startWidth: Math.round(startWidth),
    endWidth: Math.round(attendedWidth + missedWidth),
  };
  writeSizes(grid, metrics, Math.round(attendedWidth), isNarrow);
  return metrics;
}

function writeSizes(grid: HTMLElement, metrics: GridMetrics, attendedWidth: number, isNarrow: boolean): void {
  const sizes = {
    '--row-height': metrics.rowHeight,
    '--column-width': metrics.columnWidth,
    '--head-height': metrics.headHeight,
    '--foot-height': metrics.footHeight,
    '--start-width': metrics.startWidth,
    '--end-width': metrics.endWidth,
    '--attended-width': attendedWidth,
  };
  for (const [name, size] of Object.entries(sizes)) grid.style.setProperty(name, `${size}px`);
  grid.dataset.narrow = String(isNarrow);
  // For whatever else may scroll a cell into view: never under a part that stays.
  grid.style.scrollPadding = `${metrics.headHeight}px ${metrics.endWidth}px ${metrics.footHeight}px ${metrics.startWidth}px`;
}
