import type { LocalDate } from '../calendar/local-date.ts';

interface Starting {
  start?: LocalDate | null;
}

/** Whether an action has begun on a day. One without a first day has. */
export const hasBegun = ({ start }: Starting, day: LocalDate): boolean => !start || start <= day;

/**
 * One that was carried forward counts until the action that it goes on as starts; from then on that one counts.
 * Source: domain arithmetic; an action on the list of two phases is still one action.
 */
export function hasGoneOn({ carriedInto }: { carriedInto?: Starting | null }, day: LocalDate): boolean {
  return !!carriedInto && hasBegun(carriedInto, day);
}
