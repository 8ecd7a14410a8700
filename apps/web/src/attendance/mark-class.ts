import type { AttendanceStatus } from '../gql/graphql.ts';

const classes: Record<AttendanceStatus, string> = {
  PRESENT: 'mark-present',
  DEPUTY: 'mark-deputy',
  APOLOGIES: 'mark-apologies',
  ABSENT: 'mark-absent',
  NOT_EXPECTED: 'mark-not-expected',
  NOT_RECORDED: 'mark-not-recorded',
};

/** The look of a mark, the same in every view. The styles are in mark.css. */
export function markClass(status: AttendanceStatus): string {
  return classes[status];
}
