import type { UpdatesConfig } from '@urql/exchange-graphcache';
import { invalidateFields } from '../platform/cache-updates.ts';

/** An import may make agencies, seats and meetings, and a year that had nothing in it. */
export const importUpdates: UpdatesConfig = {
  Mutation: {
    importAttendanceTable: (_result, _args, cache) => {
      invalidateFields(cache, 'Query', ['boards', 'group', 'agencies', 'agency', 'meetings', 'meeting', 'attendanceMatrix']);
    },
  },
};
