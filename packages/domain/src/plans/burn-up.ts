import { addMonths, type LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/reporting-year.ts';
import { monthOf } from '../meetings/cadence.ts';

/** How many actions were to be done, and were done, by the end of a month. Both only ever go up. */
export interface BurnUpPoint {
  /** YYYY-MM */
  month: string;
  planned: number;
  /** Null for a month that has not begun. */
  done: number | null;
}

/**
 * Actions done against actions planned, by month. What was due or done before the period counts from its first month, so
 * that a late start is seen. An action without a due date is never planned and still counts when it is done. The month
 * that is running counts up to today, and the last month up to the end of the period.
 * Source: domain arithmetic; Slough Local Safeguarding Children Board business plan, each action has its date.
 */
export function burnUp(
  actions: readonly { due: LocalDate | null; completedOn: LocalDate | null }[],
  period: Period,
  today: LocalDate,
): BurnUpPoint[] {
  const dueDates = actions.map(({ due }) => due);
  const doneDates = actions.map(({ completedOn }) => completedOn);
  const planned = runningCounts(dueDates, period, period.to);
  const done = runningCounts(doneDates, period, today < period.to ? today : period.to);
  return planned.map((count, index) => {
    const month = addMonths(period.from, index).slice(0, 7);
    return { month, planned: count, done: month <= today.slice(0, 7) ? (done[index] ?? 0) : null };
  });
}

function runningCounts(dates: readonly (LocalDate | null)[], period: Period, lastDay: LocalDate): number[] {
  const first = monthOf(period.from);
  const counts = Array.from({ length: Math.max(0, monthOf(period.to) - first + 1) }, () => 0);
  for (const date of dates) {
    if (date === null || date > lastDay) continue;
    const index = Math.max(0, monthOf(date) - first);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  let sum = 0;
  return counts.map((count) => {
    sum += count;
    return sum;
  });
}
