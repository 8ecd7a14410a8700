import { addDays, type LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/reporting-year.ts';
import type { ReportState } from './report-state.ts';

/**
 * The last day on which a group's report on a period is in time.
 * Source: Staffordshire and Stoke-on-Trent adult safeguarding board executive terms of reference, sub groups report to
 * the executive; how many days they have is each board's own.
 */
export function reportDueBy(period: Period, graceDays: number): LocalDate {
  return addDays(period.to, graceDays);
}

/** True after that day while there is no report, or only a draft. */
export function isReportOverdue(report: { state: ReportState } | null, period: Period, graceDays: number, today: LocalDate): boolean {
  return today > reportDueBy(period, graceDays) && (report === null || report.state === 'DRAFT');
}
