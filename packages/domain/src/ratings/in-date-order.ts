import type { LocalDate } from '../calendar/local-date.ts';

/**
 * Records in date order with one for each day: of two with the same date the one that comes later in the list stands,
 * because it was written to put the other right.
 * Source: domain arithmetic, a report says how things stood on a day.
 */
export function inDateOrder<T extends { date: LocalDate }>(records: readonly T[]): T[] {
  const ofDay = new Map(records.map((record) => [record.date, record]));
  return [...ofDay.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}
