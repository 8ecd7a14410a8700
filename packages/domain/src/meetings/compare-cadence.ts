import type { LocalDate } from '../calendar/local-date.ts';
import { monthOf } from './cadence.ts';

export interface CadenceChange {
  /** Planned dates that stay, also when somebody moved them within their month. */
  kept: LocalDate[];
  added: LocalDate[];
  removed: LocalDate[];
}

/**
 * What has to change in a plan after another group moved a meeting. A meeting moved by hand within its month stays where
 * it was put; only whole months come and go.
 * Source: domain arithmetic, a cadence says how often a group meets and people say on which day.
 */
export function compareCadence(planned: readonly LocalDate[], wanted: readonly LocalDate[]): CadenceChange {
  const plannedMonths = new Set(planned.map(monthOf));
  const wantedMonths = new Set(wanted.map(monthOf));
  return {
    kept: planned.filter((date) => wantedMonths.has(monthOf(date))),
    added: wanted.filter((date) => !plannedMonths.has(monthOf(date))),
    removed: planned.filter((date) => !wantedMonths.has(monthOf(date))),
  };
}
