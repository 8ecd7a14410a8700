import type { Cell } from '../ui/grid/grid-state.ts';
import { columnAt } from './update-columns.ts';
import { shownText, type UpdateTable } from './update-grid-actions.ts';

const longestSaid = 60;

/** "3 updates not recorded" */
export function notRecorded(count: number): string {
  if (count === 0) return 'Nothing to record';
  return count === 1 ? '1 update not recorded' : `${count} updates not recorded`;
}

/** "1.2, rating" */
export function cellName({ actions }: UpdateTable, { row, column }: Cell): string {
  return `${actions[row]?.reference}, ${columnAt(column).head.toLowerCase()}`;
}

/** "1.2, rating: At risk. 3 updates not recorded." */
export function cellSentence(table: UpdateTable, cell: Cell): string {
  const text = shownText(table, cell).replace(/\s+/g, ' ').trim();
  const said = text.length > longestSaid ? `${text.slice(0, longestSaid)}…` : text.replace(/\.$/, '') || 'blank';
  return `${cellName(table, cell)}: ${said}. ${notRecorded(table.store.count)}.`;
}
