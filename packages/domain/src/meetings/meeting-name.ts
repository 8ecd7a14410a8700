import { formatDate } from '../calendar/format-date.ts';
import type { LocalDate } from '../calendar/local-date.ts';

/** How messages name a meeting: "‘Board’ on 12 June 2017". */
export function meetingName(meeting: { title: string; date: LocalDate }): string {
  return `‘${meeting.title}’ on ${formatDate(meeting.date)}`;
}
