import { type CacheExchangeOpts, type KeyingConfig, offlineExchange, type UpdatesConfig } from '@urql/exchange-graphcache';
import { makeDefaultStorage } from '@urql/exchange-graphcache/default-storage';
import { type Client, type CombinedError, createClient, fetchExchange, mapExchange } from 'urql';
import { noteAnswer, noteNoAnswer } from './connection.ts';
import { announceSignedOut } from './signed-out.ts';

export interface ClientOptions {
  /** Cache updates after mutations, each feature's own. */
  updates: readonly UpdatesConfig[];
  optimistic?: CacheExchangeOpts['optimistic'];
}

// What was read is kept on the device for a week, so that a page opens without a network; signing out clears it.
const storage = typeof indexedDB === 'undefined' ? undefined : makeDefaultStorage({ idbName: 'quorate-cache', maxAge: 7 });

const connection = {
  url: '/graphql',
  preferGetMethod: false,
  fetchOptions: { credentials: 'same-origin', headers: { 'apollo-require-preflight': '1' } },
} as const;

const noteWhatCame = mapExchange({
  onResult(result) {
    if (gotNoAnswer(result.error)) noteNoAnswer();
    else noteAnswer();
    if (result.error?.graphQLErrors.some((error) => error.extensions.code === 'UNAUTHENTICATED')) announceSignedOut();
  },
});

export function makeClient({ updates, optimistic }: ClientOptions): Client {
  const cache: CacheExchangeOpts = { keys, updates: mergeUpdates(updates), optimistic };
  return createClient({
    ...connection,
    requestPolicy: 'cache-and-network',
    // What came is noted behind the cache, because offline the cache turns what the network says into an empty answer.
    exchanges: [
      offlineExchange({ ...cache, storage: storage as NonNullable<typeof storage>, isOfflineError: gotNoAnswer }),
      noteWhatCame,
      fetchExchange,
    ],
  });
}

/** For questions whose text must not be kept on the device, such as a whole pasted table. */
export const uncached: Client = createClient({ ...connection, requestPolicy: 'network-only', exchanges: [noteWhatCame, fetchExchange] });

/** Forgets everything read so far, on this device too. */
export async function forgetWhatWasRead(): Promise<void> {
  await storage?.clear();
}

// Every browser words it differently, so the words are not looked at.
function gotNoAnswer(error: CombinedError | undefined): boolean {
  return Boolean(error?.networkError && !error.response);
}

const noKey = () => null;
const keys: KeyingConfig = {
  UserError: noKey,
  ViewerRole: noKey,
  GroupOwnership: noKey,
  QuorumRule: noKey,
  Quorum: noKey,
  Tally: noKey,
  MarkDetails: noKey,
  MarkResult: noKey,
  RatingWords: noKey,
  OverallRating: noKey,
  RatingInPeriod: noKey,
  RatingOverride: noKey,
  RatingSince: noKey,
  Progress: noKey,
  BurnUpPoint: noKey,
  MeasureStatus: noKey,
  ActionRating: noKey,
  ActionResult: noKey,
  PlanOwner: noKey,
  GroupReporting: noKey,
  OverdueReport: noKey,
  ReportDue: noKey,
  ReportAttendance: noKey,
  ReportMeeting: noKey,
  RiskLevel: noKey,
  NeedsTheChair: noKey,
  OverviewAttendance: noKey,
  OverviewColumn: noKey,
  PersistentAbsence: noKey,
  ReportOwed: noKey,
  StuckAction: noKey,
  ContributionStatement: noKey,
  ContributionTotals: noKey,
  ContributionAmounts: noKey,
  BudgetLineAmounts: noKey,
  ContributionChange: noKey,
  ContributionFlag: noKey,
  OverduePayment: noKey,
  JointCost: noKey,
  JointCostPart: noKey,
  Reserve: noKey,
  ScenarioLine: noKey,
  AttendanceMark: (mark) => (mark.meetingId && mark.seatId ? `${mark.meetingId}:${mark.seatId}` : null),
};

export function mergeUpdates(all: readonly UpdatesConfig[]): UpdatesConfig {
  const merged: UpdatesConfig = {};
  for (const updates of all) {
    for (const [typeName, fields] of Object.entries(updates)) merged[typeName] = { ...merged[typeName], ...fields };
  }
  return merged;
}
