import type { Cache, UpdatesConfig } from '@urql/exchange-graphcache';
import { invalidateFields } from '../platform/cache-updates.ts';

/** A new agency is in the list at once; a new or changed seat also changes the matrices that show it. */
export const membershipUpdates: UpdatesConfig = {
  Mutation: {
    createAgency: (_result, _args, cache) => invalidateFields(cache, 'Query', ['agencies']),
    createSeat: (_result, args, cache) => {
      const { groupId, agencyId } = args.input as { groupId: string; agencyId?: string | null };
      cache.invalidate({ __typename: 'Group', id: groupId }, 'seats');
      if (agencyId) cache.invalidate({ __typename: 'Agency', id: agencyId }, 'seats');
      invalidateFields(cache, 'Query', ['agencies']);
      matricesChanged(cache);
    },
    updateSeat: (_result, _args, cache) => matricesChanged(cache),
    updateAgency: (_result, _args, cache) => matricesChanged(cache),
  },
};

function matricesChanged(cache: Cache): void {
  invalidateFields(cache, 'Query', ['attendanceMatrix', 'meeting']);
}
