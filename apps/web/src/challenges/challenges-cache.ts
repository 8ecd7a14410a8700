import type { UpdatesConfig } from '@urql/exchange-graphcache';

/** What a change here alters elsewhere. */
export const challengeUpdates: UpdatesConfig = { Mutation: {} };
