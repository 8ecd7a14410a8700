import { daysBetween, type ReportOwed, type ReportState, reportOwed } from '@quorate/domain';

/** How many days a group has, after a period, to submit its report. */
export const graceDays = 14;

export interface ReportingGroup {
  name: string;
  reportsEveryMonths?: number | null;
  reportOwner?: string | null;
}

/** Who owes a group's reports. */
export const ownerOf = ({ name, reportOwner }: ReportingGroup): string => reportOwner ?? `The chair of ${name}`;

interface Report {
  from: string;
  to: string;
  state: ReportState;
}

/** The report a group is to write next, in the reporting years of one of its boards. */
export function owedBy<Found extends Report>(
  { reportsEveryMonths }: ReportingGroup,
  reports: readonly Found[],
  yearStartsInMonth: number,
  today: string,
): ReportOwed<Found> | null {
  return reportOwed({ everyMonths: reportsEveryMonths ?? null, graceDays, yearStartsInMonth }, reports, today);
}

/** What is to be written, by when and by whom. */
export const dueOf = <Found extends Report>(group: ReportingGroup, { from, to, dueBy, draft }: ReportOwed<Found>, today: string) => ({
  from,
  to,
  dueBy,
  draft,
  owner: ownerOf(group),
  daysOverdue: Math.max(0, daysBetween(dueBy, today)),
});

/** The period whose report is overdue, with the last day on which it was in time; none when nothing is overdue. */
export function overduePeriod<Found extends Report>(...given: Parameters<typeof owedBy<Found>>): ReportOwed<Found> | null {
  const owed = owedBy(...given);
  return owed?.isOverdue ? owed : null;
}
