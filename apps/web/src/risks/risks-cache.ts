import type { UpdatesConfig } from '@urql/exchange-graphcache';
import { invalidateFields } from '../platform/cache-updates.ts';

/** A new risk is in the register at once. Every other change comes back with the risk itself. */
export const riskUpdates: UpdatesConfig = {
  Mutation: {
    registerRisk: (_result, _args, cache) => invalidateFields(cache, 'Query', ['risks']),
  },
};
