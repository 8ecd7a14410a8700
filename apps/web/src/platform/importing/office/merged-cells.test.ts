import { expect, it } from 'vitest';
import { cellRange } from './cell-reference.ts';
import { MergedCells } from './merged-cells.ts';

const ranges = (...references: string[]) => references.flatMap((reference) => cellRange(reference) ?? []);
const used = { from: { row: 1, column: 2 }, to: { row: 10, column: 6 } };

it('a merged cell spans its range and covers the rest of it', () => {
  const merged = new MergedCells(ranges('B1:D2'), used);
  expect(merged.spanAt(1, 2)).toEqual({ rows: 2, columns: 3 });
  expect([merged.isCovered(1, 2), merged.isCovered(1, 3), merged.isCovered(2, 2), merged.isCovered(3, 2)]).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

it('a range that is merged to the edge of the sheet ends with the used cells', () => {
  expect(new MergedCells(ranges('A1:XFD1048576'), used).spanAt(1, 2)).toEqual({ rows: 10, columns: 5 });
});

it('a range over another one is not merged', () => {
  expect(new MergedCells(ranges('B1:D2', 'C2:E3'), used).spanAt(2, 3)).toBeUndefined();
});

it('more merged cells than a table has are left alone', () => {
  const many = Array.from({ length: 50_000 }, () => ranges('A1:XFD1048576')).flat();
  const begin = performance.now();
  new MergedCells(many, { from: { row: 1, column: 1 }, to: { row: 1_000, column: 400 } });
  expect(performance.now() - begin).toBeLessThan(5_000);
});
