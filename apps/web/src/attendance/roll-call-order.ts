import { isActiveOn } from '@quorate/domain';
import type { MarksStore } from './marks-store.ts';

export type RollCallOrder = 'roll' | 'name';

/** The rows to call: the seats that existed on the day, as on the roll or from A to Z. */
export function rowsToCall(store: MarksStore, order: RollCallOrder): number[] {
  const date = store.table.columns[0]?.date ?? '';
  const rows = [...store.table.rows.entries()].filter(([, seat]) => isActiveOn({ from: seat.seatFrom, to: seat.seatTo }, date));
  if (order === 'name') rows.sort(([, one], [, other]) => one.seatName.localeCompare(other.seatName, 'en-GB'));
  return rows.map(([row]) => row);
}
