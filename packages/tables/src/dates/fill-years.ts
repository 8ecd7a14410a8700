import type { DateReading } from './date-reading.ts';
import type { YearSpan } from './years-in-text.ts';

const april = 4;

/**
 * Gives headings without a year ("June", "12 Sept") theirs: from the headings beside them that have one, else from
 * the title. In "2017/18", June to December are 2017 and January to March are 2018.
 */
export function fillYears(readings: readonly (DateReading | null)[], span: YearSpan | null): (DateReading | null)[] {
  const dated = readings.map((reading) => (reading?.quarter ? placeQuarter(reading, span) : reading));
  const months = dated.map((reading) => reading?.month ?? null);
  const years = dated.some((reading) => reading?.month != null && reading.year !== null)
    ? fromNeighbours(dated, isFallingBack(months))
    : fromSpan(months, span);
  return dated.map((reading, index) =>
    reading !== null && reading.month !== null && reading.year === null ? { ...reading, year: years[index] ?? null } : reading,
  );
}

/** A quarter of a reporting year that starts in April: Q4 of 2017/18 starts in January 2018. */
function placeQuarter(reading: DateReading, span: YearSpan | null): DateReading {
  const quarter = reading.quarter ?? 1;
  const start = reading.year ?? span?.from ?? null;
  const isNextYear = quarter === 4;
  return { ...reading, month: isNextYear ? 1 : 1 + quarter * 3, year: start === null ? null : start + (isNextYear ? 1 : 0) };
}

function fromNeighbours(readings: readonly (DateReading | null)[], isBackwards: boolean): (number | null)[] {
  const forwards = carry(readings, isBackwards);
  const backwards = carry(readings.toReversed(), !isBackwards).toReversed();
  return forwards.map((year, index) => year ?? backwards[index] ?? null);
}

/** Walks along the headings with the last known year, turning it over where the months turn over. */
function carry(readings: readonly (DateReading | null)[], isBackwards: boolean): (number | null)[] {
  let last: { month: number; year: number } | null = null;
  return readings.map((reading) => {
    if (reading?.month == null) return null;
    const turned: number = last === null ? 0 : turn(last.month, reading.month, isBackwards);
    const year: number | null = reading.year ?? (last === null ? null : last.year + turned);
    if (year !== null) last = { month: reading.month, year };
    return year;
  });
}

function turn(before: number, after: number, isBackwards: boolean): number {
  if (isBackwards) return after > before ? -1 : 0;
  return after < before ? 1 : 0;
}

function fromSpan(months: readonly (number | null)[], span: YearSpan | null): (number | null)[] {
  if (span === null) return months.map(() => null);
  const known = months.filter((month) => month !== null);
  const isBackwards = isFallingBack(months);
  const inOrder = isBackwards ? known.toReversed() : known;
  const turnings = inOrder.filter((month, index) => index > 0 && month < (inOrder[index - 1] ?? 0)).length;
  if (turnings > 1) return months.map((month) => (month === null ? null : yearByApril(month, span)));
  const first = turnings === 0 ? yearByApril(inOrder[0] ?? april, span) : span.from;
  let passed = first;
  let before = 0;
  const years = (isBackwards ? months.toReversed() : months).map((month) => {
    if (month === null) return null;
    if (month < before) passed += 1;
    before = month;
    return passed;
  });
  return isBackwards ? years.toReversed() : years;
}

function yearByApril(month: number, span: YearSpan): number {
  return month < april ? span.to : span.from;
}

/** Newest meeting first: the months fall more often than they rise. */
function isFallingBack(months: readonly (number | null)[]): boolean {
  const known = months.filter((month) => month !== null);
  const falls = known.filter((month, index) => index > 0 && month < (known[index - 1] ?? 0)).length;
  return falls > 1 && falls > known.length - 1 - falls;
}
