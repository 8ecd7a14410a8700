import type { Cache, UpdatesConfig } from '@urql/exchange-graphcache';
import { invalidateFields } from '../platform/cache-updates.ts';
import { questionAsked } from './partner-cache.ts';

/** Each change gives its year back; what else shows money of the year asks again. */
const changesMoney = (_result: unknown, _args: unknown, cache: Cache): void =>
  invalidateFields(cache, 'Query', ['partnerLines', 'scenarios']);

const changesStatement = (_result: unknown, _args: unknown, cache: Cache): void =>
  invalidateFields(cache, 'Query', ['contributions', 'partnerLines', 'scenarios']);

/** What a change here alters elsewhere. */
export const contributionUpdates: UpdatesConfig = {
  Mutation: {
    openBudget: changesStatement,
    setFunding: changesStatement,
    // Its parts are in other boards' years too.
    recordJointCost: changesStatement,
    takeBackJointCost: changesStatement,
    updateBudget: changesMoney,
    agreeBudget: changesMoney,
    closeBudget: changesMoney,
    recordEntries: changesMoney,
    correctEntry: changesMoney,
    agreeAmounts: changesMoney,
    recordInKind: changesMoney,
    changeInKind: changesMoney,
    removeInKind: changesMoney,
    saveScenario: (_result, _args, cache) => invalidateFields(cache, 'Query', ['scenarios']),
    questionLine: questionAsked,
    removeScenario: (_result, _args, cache) => invalidateFields(cache, 'Query', ['scenarios']),
    // An import may write several years and make agencies.
    importContributionTable: (_result, _arguments, cache) =>
      invalidateFields(cache, 'Query', ['contributions', 'partnerLines', 'scenarios', 'board']),
  },
};
