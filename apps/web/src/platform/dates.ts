import { formatDate, formatMonth } from '@quorate/domain';
import type { DatePrecision } from '../gql/graphql.ts';

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });

/** Today in the United Kingdom, as YYYY-MM-DD. */
export function today(now = new Date()): string {
  return day.format(now);
}

/** "12 June 2017", or "June 2017" where the source gives the month only. */
export function writeDate(date: string, knownTo: DatePrecision = 'DAY'): string {
  return knownTo === 'MONTH' ? formatMonth(date) : formatDate(date);
}

/** "12 June 2017", the day in the UK of a moment in UTC. */
export function writeDayOf(moment: string): string {
  return formatDate(day.format(new Date(moment)));
}

/** "12 June 2017 at 14:02", in UK time, of a moment in UTC. */
export function writeMoment(moment: string): string {
  return `${writeDayOf(moment)} at ${writeTime(moment)}`;
}

/** "14:02", in UK time. */
export function writeTime(moment: Date | string): string {
  return clock.format(new Date(moment));
}

/** "1 April 2015 to 31 March 2018"; an open end is said in words. */
export function writeTerm(term: { from?: string | null; to?: string | null }): string {
  if (term.from && term.to) return `${formatDate(term.from)} to ${formatDate(term.to)}`;
  if (term.from) return `Since ${formatDate(term.from)}`;
  if (term.to) return `Until ${formatDate(term.to)}`;
  return 'No dates recorded';
}
