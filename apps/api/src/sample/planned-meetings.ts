import { addMonths, type Cadence, cadenceDates, reportingYear, reportingYearOf } from '@quorate/domain';
import type { GroupKey } from './groups.ts';

export interface PlannedMeeting {
  group: GroupKey;
  title: string;
  date: string;
  startsAt: string;
}

const quarterly = (countedFromMonth: number, week: 1 | 2 | 3 | 4): Cadence => ({
  everyMonths: 3,
  countedFromMonth,
  on: { weekday: 2, week },
});

const board = quarterly(6, 2);
const executive: Cadence = { everyMonths: 1, countedFromMonth: 4, on: { weekday: 2, week: 3 }, exceptMonthsWith: { groupId: 'board' } };

/**
 * Meetings to record and to plan with in the reporting year that `today` falls in, with nothing recorded: the report
 * says how often the Board and its Executive meet; the days, times and the other two groups' months are examples.
 */
export function plannedMeetings(today: string): PlannedMeeting[] {
  const year = reportingYear(reportingYearOf(today));
  const boardDates = cadenceDates(board, year);
  return [
    ...meetingsOf('board', 'Board', '14:00', withOneToRecord(boardDates, today)),
    ...meetingsOf('executive', 'Executive Group', '10:00', cadenceDates(executive, year, boardDates)),
    ...meetingsOf('sexualAbuseForum', 'Joint Child Sexual Abuse Forum', '14:00', cadenceDates(quarterly(5, 4), year)),
    ...meetingsOf('districts', 'Districts Safeguarding', '10:00', cadenceDates(quarterly(4, 1), year)),
  ];
}

const meetingsOf = (group: GroupKey, name: string, startsAt: string, dates: readonly string[]): PlannedMeeting[] =>
  dates.map((date) => ({ group, title: `Sample meeting: ${name}`, date, startsAt }));

/** Before a year's first Board meeting there is none to record yet, so the last one of the year before comes along. */
function withOneToRecord(dates: readonly string[], today: string): string[] {
  if (dates.some((date) => date <= today)) return [...dates];
  const before = cadenceDates(board, { from: addMonths(today, -4), to: today }).slice(-1);
  return [...before, ...dates];
}
