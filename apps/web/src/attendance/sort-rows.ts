import type { Lens } from './lens.ts';
import { shareUnder } from './lens.ts';
import type { MarksStore } from './marks-store.ts';

export type RowOrder = 'roll' | 'name' | 'attended';

/** The rows in the order asked for, as positions in the matrix. Attended: the lowest share first, for that is who to ring. */
export function sortRows(store: MarksStore, order: RowOrder, lens: Lens): number[] {
  const positions = [...store.table.rows.keys()];
  if (order === 'name') return positions.sort((one, other) => nameAt(store, one).localeCompare(nameAt(store, other), 'en-GB'));
  if (order === 'attended') return positions.sort((one, other) => rateAt(store, one, lens) - rateAt(store, other, lens));
  return positions;
}

function nameAt(store: MarksStore, row: number): string {
  return store.table.rows[row]?.seatName ?? '';
}

/** Nothing expected sorts last: there is no share to compare. */
function rateAt(store: MarksStore, row: number, lens: Lens): number {
  const { part, whole } = shareUnder(lens, store.totals.row(row).totals);
  return whole === 0 ? 2 : part / whole;
}
