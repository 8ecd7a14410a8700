import { counted } from '@quorate/domain';
import type { DatePrecision } from '../gql/graphql.ts';
import { writeDate } from '../platform/dates.ts';

interface NamedMeeting {
  date: string;
  dateKnownTo: DatePrecision;
  group: { name: string };
}

/** "the Board of 12 September 2026" */
export function meetingOf({ group, date, dateKnownTo }: NamedMeeting): string {
  return `the ${group.name} of ${writeDate(date, dateKnownTo)}`;
}

/** "12 September": the year is the one that the list is of. */
export function dayOfYear({ date, dateKnownTo }: Pick<NamedMeeting, 'date' | 'dateKnownTo'>): string {
  return writeDate(date, dateKnownTo).replace(/ \d+$/, '');
}

/** "Apologies so far from 3 of 29 seats." Before a meeting a seat has sent apologies, or nothing is known of it. */
export function apologiesSoFar({ apologies, expected, notRecorded }: { apologies: number; expected: number; notRecorded: number }): string {
  const seats = counted(expected + notRecorded, 'seat');
  return apologies === 0 ? `No apologies so far from ${seats}.` : `Apologies so far from ${apologies} of ${seats}.`;
}

/** "15 seats covered every time, 1 never." */
export function everyTimeAndNever({ everyTime, never }: { everyTime: number; never: number }): string {
  return `${counted(everyTime, 'seat')} covered every time, ${never === 0 ? 'none' : never} never.`;
}
