import type { UpdatesConfig } from '@urql/exchange-graphcache';
import { invalidateFields } from '../platform/cache-updates.ts';

/** A new board or group is in the viewer's lists at once. */
export const boardUpdates: UpdatesConfig = {
  Mutation: {
    createBoard: (_result, _args, cache) => invalidateFields(cache, 'Query', ['boards', 'viewer']),
    createGroup: (_result, _args, cache) => invalidateFields(cache, 'Query', ['boards']),
  },
};
