import { isReportOverdue, type Period, type ReportState, reportDueBy, reportingPeriods, reportingYearOf } from '@quorate/domain';

/** How many days a group has, after a period, to submit its report. */
export const graceDays = 14;

export interface ReportingGroup {
  name: string;
  reportsEveryMonths?: number | null;
  reportOwner?: string | null;
}

/** Who owes a group's reports. */
export const ownerOf = ({ name, reportOwner }: ReportingGroup): string => reportOwner ?? `The chair of ${name}`;

/** The last period of a group that has ended; none for a group that owes no reports. */
export function lastPeriod({ reportsEveryMonths }: ReportingGroup, yearStartsInMonth: number, today: string): Period | null {
  if (!reportsEveryMonths) return null;
  const year = reportingYearOf(today, yearStartsInMonth);
  const periods = [year - 1, year].flatMap((each) => reportingPeriods(each, reportsEveryMonths, yearStartsInMonth));
  return periods.findLast((period) => period.to < today) ?? null;
}

/** The period whose report is overdue, with the last day on which it was in time; none when nothing is owed. */
export function overduePeriod(
  group: ReportingGroup,
  reports: readonly { from: string; to: string; state: ReportState }[],
  yearStartsInMonth: number,
  today: string,
): (Period & { dueBy: string }) | null {
  const period = lastPeriod(group, yearStartsInMonth, today);
  if (!period) return null;
  const report = reports.find(({ from, to }) => from <= period.to && to >= period.to) ?? null;
  return isReportOverdue(report, period, graceDays, today) ? { ...period, dueBy: reportDueBy(period, graceDays) } : null;
}

const aDay = 86_400_000;

/** Whole days from one to the other. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / aDay);
