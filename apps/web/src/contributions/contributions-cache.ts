import type { UpdatesConfig } from '@urql/exchange-graphcache';
import { questionAsked } from './partner-cache.ts';

/** What a change here alters elsewhere. */
export const contributionUpdates: UpdatesConfig = { Mutation: { questionLine: questionAsked } };
