import { offlineExchange, type CacheExchangeOpts, type KeyingConfig, type UpdatesConfig } from '@urql/exchange-graphcache';
import { makeDefaultStorage } from '@urql/exchange-graphcache/default-storage';
import { type Client, createClient, fetchExchange, mapExchange } from 'urql';
import { noteAnswer, noteNoAnswer } from './connection.ts';
import { announceSignedOut } from './signed-out.ts';

export interface ClientOptions {
  /** Cache updates after mutations, each feature's own. */
  updates: readonly UpdatesConfig[];
  optimistic?: CacheExchangeOpts['optimistic'];
}

// What was read is kept on the device for a week, so that a page opens without a network; signing out clears it.
const storage = typeof indexedDB === 'undefined' ? undefined : makeDefaultStorage({ idbName: 'quorate-cache', maxAge: 7 });

export function makeClient({ updates, optimistic }: ClientOptions): Client {
  const cache: CacheExchangeOpts = { keys, updates: mergeUpdates(updates), optimistic };
  return createClient({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin', headers: { 'apollo-require-preflight': '1' } },
    requestPolicy: 'cache-and-network',
    exchanges: [
      mapExchange({
        onResult(result) {
          if (result.error?.networkError && !result.error.response) noteNoAnswer();
          else if (!result.stale) noteAnswer();
          if (result.error?.graphQLErrors.some((error) => error.extensions.code === 'UNAUTHENTICATED')) announceSignedOut();
        },
      }),
      offlineExchange({ ...cache, storage: storage as NonNullable<typeof storage> }),
      fetchExchange,
    ],
  });
}

/** Forgets everything read so far, on this device too. */
export async function forgetWhatWasRead(): Promise<void> {
  await storage?.clear();
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
  AttendanceMark: (mark) => (mark.meetingId && mark.seatId ? `${mark.meetingId}:${mark.seatId}` : null),
  AttendanceTablePreview: noKey,
  FoundTable: noKey,
  PreviewColumn: noKey,
  PreviewRow: noKey,
  PreviewLegend: noKey,
  PreviewProblem: noKey,
  SeatCandidate: noKey,
};

export function mergeUpdates(all: readonly UpdatesConfig[]): UpdatesConfig {
  const merged: UpdatesConfig = {};
  for (const updates of all) {
    for (const [typeName, fields] of Object.entries(updates)) merged[typeName] = { ...merged[typeName], ...fields };
  }
  return merged;
}
