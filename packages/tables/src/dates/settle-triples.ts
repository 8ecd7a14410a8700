import { calendarDate, fullYear } from './calendar-date.ts';
import type { DateReading } from './date-reading.ts';
import type { YearSpan } from './years-in-text.ts';

type Order = 'DAY_FIRST' | 'YEAR_FIRST';
type Triple = readonly [number, number, number];

/** Decides for the whole set whether "20.05.11" is 20 May 2011 or 11 May 2020. */
export function settleTriples(
  readings: readonly (DateReading | null)[],
  hasYearFirstTemplate: boolean,
  years: YearSpan | null,
): (DateReading | null)[] {
  const triples = readings.flatMap((reading) => reading?.triple ?? []);
  const grouped = readings.flatMap((reading) => (reading?.triple ? [reading.triple] : []));
  if (triples.length === 0) return [...readings];
  const order = chooseOrder(grouped, hasYearFirstTemplate, years);
  return readings.map((reading) => (reading?.triple ? { ...reading, ...parts(reading.triple, order) } : reading));
}

function chooseOrder(triples: readonly Triple[], hasYearFirstTemplate: boolean, years: YearSpan | null): Order {
  if (!isPlausible(triples, 'YEAR_FIRST')) return 'DAY_FIRST';
  if (hasYearFirstTemplate || !isPlausible(triples, 'DAY_FIRST')) return 'YEAR_FIRST';
  // "23.11.13, 23.09.11": four months of one year, or the 23rd of a month every other year?
  const dayFirst = spanInDays(triples, 'DAY_FIRST');
  if (dayFirst > 400 && spanInDays(triples, 'YEAR_FIRST') * 3 < dayFirst) return 'YEAR_FIRST';
  const isYearFirst = years !== null && allIn(triples, 'YEAR_FIRST', years) && !allIn(triples, 'DAY_FIRST', years);
  return isYearFirst ? 'YEAR_FIRST' : 'DAY_FIRST';
}

/** A table's meetings exist in the calendar, run in one direction and lie within a few years. */
function isPlausible(triples: readonly Triple[], order: Order): boolean {
  const dates = triples.map((triple) => toDate(triple, order));
  if (dates.includes(null)) return false;
  const known = dates as string[];
  const ups = known.filter((date, index) => index > 0 && date < (known[index - 1] ?? '')).length;
  const downs = known.filter((date, index) => index > 0 && date > (known[index - 1] ?? '')).length;
  const sorted = [...known].sort();
  const span = Number(sorted.at(-1)?.slice(0, 4)) - Number(sorted[0]?.slice(0, 4));
  return Math.min(ups, downs) * 4 <= Math.max(ups, downs) && span <= 3;
}

function spanInDays(triples: readonly Triple[], order: Order): number {
  const days = triples.map((triple) => {
    const { year, month, day } = parts(triple, order);
    return year * 365 + month * 30 + day;
  });
  return Math.max(...days) - Math.min(...days);
}

function allIn(triples: readonly Triple[], order: Order, years: YearSpan): boolean {
  return triples.every((triple) => {
    const { year } = parts(triple, order);
    return year >= years.from && year <= years.to;
  });
}

function toDate(triple: Triple, order: Order): string | null {
  const { year, month, day } = parts(triple, order);
  return calendarDate(year, month, day);
}

function parts([first, second, third]: Triple, order: Order) {
  if (order === 'DAY_FIRST') return { day: first, month: second, year: fullYear(third) };
  return { day: third, month: second, year: fullYear(first) };
}
