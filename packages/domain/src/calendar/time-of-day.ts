const shape = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * True for a local time written HH:MM, from 00:00 to 23:59.
 * Source: domain arithmetic, a meeting's time is what the clock on the wall says and has no time zone.
 */
export function isTimeOfDay(text: string): boolean {
  return shape.test(text);
}
