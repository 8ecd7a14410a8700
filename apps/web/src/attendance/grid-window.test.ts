import { describe, expect, it } from 'vitest';
import { type GridMetrics, scrollToShow, type Viewport, windowOf } from './grid-window.ts';

const metrics: GridMetrics = { rowHeight: 36, columnWidth: 64, headHeight: 52, footHeight: 72, startWidth: 272, endWidth: 160 };
const view: Viewport = { top: 0, left: 0, width: 1280, height: 700 };
const rowsInView = Math.floor((700 - 52 - 72) / 36);

describe('The window of a grid', () => {
  it('holds what can be seen and a little more, however many rows and columns there are', () => {
    const { firstRow, lastRow, firstColumn, lastColumn } = windowOf({ ...view, top: 9_000, left: 4_000 }, metrics, 500, 200);
    expect((lastRow - firstRow + 1) * (lastColumn - firstColumn + 1)).toBeLessThan(22 * 18);
    expect(firstRow).toBe(248);
    expect(firstColumn).toBe(61);
  });

  it('holds the whole of a small grid', () => {
    expect(windowOf({ ...view, height: 1_500 }, metrics, 29, 4)).toEqual({ firstRow: 0, lastRow: 28, firstColumn: 0, lastColumn: 3 });
  });

  it('still holds something in a region smaller than its fixed parts', () => {
    const tiny = windowOf({ top: 0, left: 0, width: 320, height: 100 }, metrics, 29, 4);
    expect(tiny.lastRow).toBeGreaterThanOrEqual(0);
    expect(tiny.lastColumn).toBeGreaterThanOrEqual(0);
  });
});

describe('Scrolling to a cell', () => {
  it('leaves the place alone when the cell is in full view', () => {
    expect(scrollToShow({ row: 3, column: 2 }, view, metrics)).toEqual({ top: 0, left: 0 });
  });

  it.each([[{ row: rowsInView, column: 0 }], [{ row: 28, column: 0 }], [{ row: 0, column: 150 }], [{ row: 499, column: 199 }]])(
    'never leaves %o under the head, the foot, the names or the totals',
    (cell) => {
      const { top, left } = scrollToShow(cell, view, metrics);
      expect(cell.row * 36).toBeGreaterThanOrEqual(top);
      expect((cell.row + 1) * 36).toBeLessThanOrEqual(top + 700 - 52 - 72);
      expect(cell.column * 64).toBeGreaterThanOrEqual(left);
      expect((cell.column + 1) * 64).toBeLessThanOrEqual(left + 1280 - 272 - 160);
    },
  );

  it('goes back up and left to a cell that was left behind', () => {
    expect(scrollToShow({ row: 2, column: 1 }, { ...view, top: 5_000, left: 3_000 }, metrics)).toEqual({ top: 72, left: 64 });
  });
});
