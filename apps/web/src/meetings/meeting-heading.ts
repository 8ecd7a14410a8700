import type { DatePrecision } from '../gql/graphql.ts';
import { writeDate } from '../platform/dates.ts';

/** "Board, 12 December 2017" */
export function meetingHeading(meeting: { title: string; date: string; dateKnownTo: DatePrecision }): string {
  return `${meeting.title}, ${writeDate(meeting.date, meeting.dateKnownTo)}`;
}
