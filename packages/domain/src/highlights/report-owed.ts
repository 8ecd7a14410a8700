import { addDays, type LocalDate } from '../calendar/local-date.ts';
import { type Period, reportingYearOf } from '../calendar/reporting-year.ts';
import { reportingPeriods } from '../ratings/reporting-periods.ts';
import { isReportOverdue, reportDueBy } from './report-due.ts';
import type { ReportState } from './report-state.ts';

/** How a group reports to its board. */
export interface ReportingRule {
  /** Null: it owes no reports. */
  everyMonths: number | null;
  /** How many days it has after a period. */
  graceDays: number;
  yearStartsInMonth?: number;
}

export interface ReportOnPeriod extends Period {
  state: ReportState;
}

export interface ReportOwed<Report> extends Period {
  dueBy: LocalDate;
  isOverdue: boolean;
  /** The draft, where one was begun. */
  draft: Report | null;
}

/**
 * The report a group is to write next: on the last period that has ended until that is handed in, then on the one that is
 * running. None for a group that owes no reports, and none while both are handed in.
 * Source: Staffordshire and Stoke-on-Trent adult safeguarding board executive terms of reference, sub groups report to
 * the executive.
 */
export function reportOwed<Report extends ReportOnPeriod>(
  { everyMonths, graceDays, yearStartsInMonth }: ReportingRule,
  reports: readonly Report[],
  today: LocalDate,
): ReportOwed<Report> | null {
  if (!everyMonths) return null;
  const candidates = [lastPeriod(everyMonths, today, yearStartsInMonth), runningPeriod(everyMonths, today, yearStartsInMonth)];
  for (const period of candidates) {
    const report = reports.find(({ from, to }) => from <= period.to && to >= period.to) ?? null;
    if (report && report.state !== 'DRAFT') continue;
    const dueBy = reportDueBy(period, graceDays);
    return { ...period, dueBy, isOverdue: isReportOverdue(report, period, graceDays, today), draft: report };
  }
  return null;
}

/** The period that today is in. */
function runningPeriod(everyMonths: number, today: LocalDate, yearStartsInMonth?: number): Period {
  const periods = reportingPeriods(reportingYearOf(today, yearStartsInMonth), everyMonths, yearStartsInMonth);
  return periods.find(({ to }) => to >= today) as Period;
}

/** The last period that has ended. */
export function lastPeriod(everyMonths: number, today: LocalDate, yearStartsInMonth?: number): Period {
  return runningPeriod(everyMonths, addDays(runningPeriod(everyMonths, today, yearStartsInMonth).from, -1), yearStartsInMonth);
}
