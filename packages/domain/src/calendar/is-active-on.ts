import type { LocalDate } from './local-date.ts';

/**
 * A seat, holder or ownership counts from its first day to its last day, both included. No date means no limit.
 * Source: domain arithmetic, no rule fires for a meeting before the seat began.
 */
export function isActiveOn(term: { from?: LocalDate | null; to?: LocalDate | null }, date: LocalDate): boolean {
  return (!term.from || term.from <= date) && (!term.to || date <= term.to);
}
