import type { Cache, UpdatesConfig } from '@urql/exchange-graphcache';
import { invalidateFields } from '../platform/cache-updates.ts';

/** What a change of a report alters elsewhere: what its group owes and said last, and what the chair sees of it. */
export const highlightUpdates: UpdatesConfig = {
  Mutation: {
    draftReport: (_result, args, cache) => reportsChanged(cache, (args.input as { groupId: string }).groupId),
    submitReport: (_result, args, cache) => reportsChanged(cache, groupOf(cache, args)),
    returnReport: (_result, args, cache) => reportsChanged(cache, groupOf(cache, args)),
    presentReport: (_result, args, cache) => reportsChanged(cache, groupOf(cache, args)),
    discardReport: (_result, args, cache) => {
      reportsChanged(cache, groupOf(cache, args));
      cache.invalidate({ __typename: 'HighlightReport', id: (args.input as { id: string }).id });
    },
    setGroupReporting: (_result, args, cache) => reportsChanged(cache, (args.input as { groupId: string }).groupId),
  },
};

function groupOf(cache: Cache, args: Record<string, unknown>): string | null {
  const { id } = args.input as { id: string };
  const group = cache.resolve({ __typename: 'HighlightReport', id }, 'group');
  return typeof group === 'string' ? (cache.resolve(group, 'id') as string) : null;
}

function reportsChanged(cache: Cache, groupId: string | null): void {
  if (groupId) invalidateFields(cache, { __typename: 'Group', id: groupId }, ['latestReport', 'reportDue']);
  invalidateFields(cache, 'Query', ['highlightReports', 'latestReports', 'overdueReports', 'chairsOverview']);
}
