import { addTallies, type Tally } from '@quorate/domain';
import type { MarksStore } from './marks-store.ts';

export interface AgencyShare {
  /** The agency's id; null for seats that are held by role alone. */
  id: string | null;
  name: string;
  seats: number;
  totals: Tally;
  longestStreak: number;
}

/** Every agency over all the seats it owes, from A to Z. */
export function agencyShares(store: MarksStore): AgencyShare[] {
  const groups = new Map<string, { id: string | null; name: string; rows: number[] }>();
  for (const [row, seat] of store.table.rows.entries()) {
    const id = seat.agencyId ?? null;
    const key = id ?? `seat ${seat.seatId}`;
    const group = groups.get(key) ?? { id, name: seat.agencyName ?? seat.seatName, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ id, name, rows }) => {
      const summaries = rows.map((row) => store.totals.row(row));
      return {
        id,
        name,
        seats: rows.length,
        totals: addTallies(summaries.map(({ totals }) => totals)),
        longestStreak: Math.max(...summaries.map((one) => one.longestStreak)),
      };
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
}
