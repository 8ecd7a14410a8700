import { columnName } from './mark.ts';
import type { MarksStore } from './marks-store.ts';

/** "Cafcass, December 2017"; in words too where the mark is not in this matrix. */
export function nameOfMark(store: MarksStore, key: string): string {
  const cell = store.table.cellOf(key);
  const seat = cell && store.table.rows[cell.row];
  const meeting = cell && store.table.columns[cell.column];
  return seat && meeting ? `${seat.shortName}, ${columnName(meeting)}` : 'A mark of another meeting';
}
