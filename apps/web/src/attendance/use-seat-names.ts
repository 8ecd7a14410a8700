import type { NamedThing } from '@quorate/domain';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../gql/gql.ts';
import type { MarksStore } from './marks-store.ts';

const SeatNamesQuery = graphql(`
  query UseSeatNames_Group($groupId: ID!) {
    group(id: $groupId) {
      id
      seats { id aliases agency { id name shortName aliases } }
    }
  }
`);

/** Every row by all the names it goes by; each id is the row's position. Offline, at least by those on the screen. */
export function useSeatNames(store: MarksStore, groupId: string): NamedThing[] {
  const [{ data }] = useQuery({ query: SeatNamesQuery, variables: { groupId } });
  return useMemo(() => {
    const known = new Map(data?.group?.seats.map((seat) => [seat.id, seat]));
    const owed = new Map<string, number>();
    for (const { agencyId } of store.table.rows) if (agencyId) owed.set(agencyId, (owed.get(agencyId) ?? 0) + 1);
    return store.table.rows.map((row, position) => {
      const seat = known.get(row.seatId);
      // An agency's own names tell one seat only where it owes no other.
      const isOnly = row.agencyId != null && owed.get(row.agencyId) === 1;
      const agency = seat?.agency && isOnly ? [seat.agency.name, seat.agency.shortName, ...seat.agency.aliases] : [];
      return { id: String(position), name: row.seatName, shortName: row.shortName, aliases: [...(seat?.aliases ?? []), ...agency] };
    });
  }, [data, store]);
}
