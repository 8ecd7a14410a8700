import { fullYear } from './calendar-date.ts';
import type { DateReading } from './date-reading.ts';

/**
 * "Jun-17", "Sep-17", "Mar-18": years, since they are the same or next to each other. "Jun 12", "Sep 18", "Dec 4": days.
 */
export function settleDaysOrYears(readings: readonly (DateReading | null)[]): (DateReading | null)[] {
  const numbers = readings.flatMap((reading) => reading?.dayOrYear ?? []);
  const least = Math.min(...numbers);
  const areYears = numbers.length > 0 && least >= 10 && Math.max(...numbers) - least <= 1;
  return readings.map((reading) => {
    if (reading?.dayOrYear == null) return reading;
    return areYears ? { ...reading, year: fullYear(reading.dayOrYear) } : { ...reading, day: reading.dayOrYear };
  });
}
