import type { Cell } from '../ui/grid/grid-state.ts';
import type { MarksStore } from './marks-store.ts';

/**
 * The mark to begin with: in today's meeting, else in the last one that is not fully recorded, else in the next one.
 * In it, the first seat not recorded.
 */
export function startCell(store: MarksStore, today: string): Cell {
  const { columns, rows } = store.table;
  const open = [...columns.keys()].filter((column) => !store.isLocked(column));
  const isIncomplete = (column: number) => rows.some((_, row) => store.table.status(row, column) === 'NOT_RECORDED');
  const dateOf = (column: number) => columns[column]?.date ?? '';
  const column =
    open.find((candidate) => dateOf(candidate) === today) ??
    open.findLast((candidate) => dateOf(candidate) < today && isIncomplete(candidate)) ??
    open.find((candidate) => dateOf(candidate) > today) ??
    open.at(-1) ??
    columns.length - 1;
  const row = rows.findIndex((_, candidate) => store.table.status(candidate, column) === 'NOT_RECORDED');
  return { row: Math.max(0, row), column };
}
