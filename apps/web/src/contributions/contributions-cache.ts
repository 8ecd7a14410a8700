import type { UpdatesConfig } from '@urql/exchange-graphcache';
import { invalidateFields } from '../platform/cache-updates.ts';

/** What a change here alters elsewhere. */
export const contributionUpdates: UpdatesConfig = {
  Mutation: {
    // An import may write several years and make agencies.
    importContributionTable: (_result, _arguments, cache) =>
      invalidateFields(cache, 'Query', ['contributions', 'partnerLines', 'scenarios', 'board']),
  },
};
