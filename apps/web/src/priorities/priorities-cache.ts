import type { Cache, UpdatesConfig } from '@urql/exchange-graphcache';
import { invalidateFields } from '../platform/cache-updates.ts';

/** What a change here alters elsewhere: the lists of priorities, the chair's overview, and what was worked out from a rating. */
export const priorityUpdates: UpdatesConfig = {
  Mutation: {
    createPriority: (_result, _args, cache) => listsChanged(cache),
    updatePriority: (_result, _args, cache) => listsChanged(cache),
    overridePriorityRating: (_result, args, cache) => {
      const { id } = args.input as { id: string };
      invalidateFields(cache, { __typename: 'Priority', id }, ['strip', 'since']);
      invalidateFields(cache, 'Query', ['chairsOverview']);
    },
    removePriority: (result, args, cache) => {
      listsChanged(cache);
      askAgainIfItStays(cache, 'Priority', args, result.removePriority);
    },
    createMeasure: (_result, args, cache) => {
      const { priorityId } = args.input as { priorityId: string };
      cache.invalidate({ __typename: 'Priority', id: priorityId }, 'measures');
    },
    removeMeasure: (result, args, cache) => {
      const { removedId } = result.removeMeasure as { removedId: string | null };
      if (removedId) cache.invalidate({ __typename: 'Measure', id: removedId });
      askAgainIfItStays(cache, 'Measure', args, result.removeMeasure);
    },
  },
};

const listsChanged = (cache: Cache): void => invalidateFields(cache, 'Query', ['priorities', 'chairsOverview']);

/** A refusal tells nothing of the thing itself, which somebody may have changed: so it is read again. */
function askAgainIfItStays(cache: Cache, typeName: string, args: Record<string, unknown>, payload: unknown): void {
  const { id } = args.input as { id: string };
  const { removedId } = payload as { removedId: string | null };
  if (!removedId) cache.invalidate({ __typename: typeName, id }, 'version');
}
