import type { UpdatesConfig } from '@urql/exchange-graphcache';

/** What a change here alters elsewhere. */
export const contributionUpdates: UpdatesConfig = { Mutation: {} };
