import type { TableProblem } from '../table-problem.ts';
import type { PlanDate, PlanRow } from './plan-table.ts';
import { doubtfulDate, monthFirst, type Unit } from './refusals.ts';

const day = /^(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{2}|\d{4})$/;

/** The rows of a plan without the days that cannot be trusted, and what is to be said of them. */
export function settleDays(rows: readonly PlanRow[], unit: Unit): { rows: PlanRow[]; problems: TableProblem[] } {
  const american = rows.flatMap(datesOf).find(({ raw }) => hasMonthFirst(raw))?.raw;
  if (american === undefined || !rows.flatMap(datesOf).every(({ raw }) => Number(day.exec(raw)?.[1] ?? 0) <= 12)) {
    return { rows: [...rows], problems: rows.flatMap((row) => notInCalendar(row, unit)) };
  }
  return { rows: rows.map((row) => ({ ...row, start: undated(row.start), due: undated(row.due) })), problems: [monthFirst(american)] };
}

function datesOf({ start, due }: PlanRow): PlanDate[] {
  return [start, due].filter((date) => date !== null);
}

/** "1/24/2023": there is no month with the number 24, so the days beside it may be written month first too. */
function hasMonthFirst(raw: string): boolean {
  const second = Number(day.exec(raw)?.[2] ?? 0);
  return second > 12 && second <= 31;
}

function undated(date: PlanDate | null): PlanDate | null {
  return date !== null && day.test(date.raw) ? { ...date, date: null } : date;
}

function notInCalendar(row: PlanRow, unit: Unit): TableProblem[] {
  return datesOf(row).flatMap(({ raw, date }) => (date === null && day.test(raw) ? [doubtfulDate(row.line, row.action, raw, unit)] : []));
}
