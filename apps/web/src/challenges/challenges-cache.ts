import type { UpdatesConfig } from '@urql/exchange-graphcache';
import { invalidateFields } from '../platform/cache-updates.ts';

/** A new challenge is in the log at once. An answer or evidence comes back with the challenge itself. */
export const challengeUpdates: UpdatesConfig = {
  Mutation: {
    logChallenge: (_result, _args, cache) => invalidateFields(cache, 'Query', ['challenges']),
  },
};
