import type { Cache, UpdatesConfig } from '@urql/exchange-graphcache';
import { invalidateFields } from '../platform/cache-updates.ts';

/** What a change here alters elsewhere: the lists of priorities, the chair's overview, and what was worked out from a rating. */
export const priorityUpdates: UpdatesConfig = {
  Mutation: {
    createPriority: (_result, _args, cache) => listsChanged(cache),
    updatePriority: (_result, _args, cache) => listsChanged(cache),
    overridePriorityRating: (_result, args, cache) => {
      const { id } = args.input as { id: string };
      invalidateFields(cache, { __typename: 'Priority', id }, ['rating', 'ratingHistory', 'strip', 'since']);
      invalidateFields(cache, 'Query', ['chairsOverview']);
    },
    createMeasure: (_result, args, cache) => {
      const { priorityId } = args.input as { priorityId: string };
      cache.invalidate({ __typename: 'Priority', id: priorityId }, 'measures');
    },
  },
};

const listsChanged = (cache: Cache): void => invalidateFields(cache, 'Query', ['priorities', 'chairsOverview']);
