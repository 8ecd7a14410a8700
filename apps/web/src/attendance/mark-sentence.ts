import { statusWord } from '@quorate/domain';
import type { AttendanceStatus } from '../gql/graphql.ts';
import { columnName } from './mark.ts';
import type { MarksStore } from './marks-store.ts';

/** "22 of 29 present, quorate." Who is not recorded yet is among the 29. */
export function standing(store: MarksStore, column: number): string {
  const { totals, quorum } = store.totals.column(column);
  const judged = quorum.isMet === null ? '' : quorum.isMet ? ', quorate' : ', not quorate';
  return `${totals.covered} of ${totals.expected + totals.notRecorded} present${judged}.`;
}

/** "Cafcass, December 2017: Apologies. 22 of 29 present, quorate." */
export function markSentence(store: MarksStore, row: number, column: number): string {
  const seat = store.table.rows[row]?.shortName ?? '';
  const meeting = store.table.columns[column];
  if (!meeting) return '';
  return `${seat}, ${columnName(meeting)}: ${statusWord(store.table.status(row, column))}. ${standing(store, column)}`;
}

/** "26 marked present" */
export function bulkLabel(count: number, status: AttendanceStatus): string {
  if (status === 'NOT_RECORDED') return `${count} cleared`;
  const words =
    status === 'DEPUTY' ? 'as attended by a deputy' : status === 'APOLOGIES' ? 'as apologies' : statusWord(status).toLowerCase();
  return `${count} marked ${words}`;
}
