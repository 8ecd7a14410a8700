import type { Cache, UpdatesConfig } from '@urql/exchange-graphcache';
import { invalidateFields } from '../platform/cache-updates.ts';

/** What a meeting's own change alters elsewhere: the lists of meetings, the matrices, and the years that have something in them. */
export const meetingUpdates: UpdatesConfig = {
  Mutation: {
    planMeeting: (_result, _args, cache) => invalidateFields(cache, 'Query', ['meetings', 'attendanceMatrix', 'boards']),
    updateMeeting: (_result, args, cache) => meetingChanged(cache, args),
    cancelMeeting: (_result, args, cache) => meetingChanged(cache, args),
    signOffMeeting: (_result, args, cache) => meetingChanged(cache, args),
    useChairsDiscretion: (_result, args, cache) => meetingChanged(cache, args),
  },
};

function meetingChanged(cache: Cache, args: Record<string, unknown>): void {
  const { id } = args.input as { id: string };
  invalidateFields(cache, { __typename: 'Meeting', id }, ['attendance']);
  invalidateFields(cache, 'Query', ['meetings', 'attendanceMatrix']);
}
