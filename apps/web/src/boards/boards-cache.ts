import type { UpdatesConfig } from '@urql/exchange-graphcache';
import { invalidateFields } from '../platform/cache-updates.ts';

// Why a rating is what it is is told in the board's words, by the server.
const toldInRatingWords = ['priority', 'priorities', 'plan', 'plans', 'action', 'actions', 'chairsOverview'];

/** A new board or group is in the viewer's lists at once; new rating words are on every page that says why. */
export const boardUpdates: UpdatesConfig = {
  Mutation: {
    createBoard: (_result, _args, cache) => invalidateFields(cache, 'Query', ['boards', 'viewer']),
    setRatingWords: (_result, _args, cache) => invalidateFields(cache, 'Query', toldInRatingWords),
    createGroup: (_result, _args, cache) => invalidateFields(cache, 'Query', ['boards']),
  },
};
