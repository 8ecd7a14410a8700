import type { Tally } from './tally.ts';

/** Two whole numbers, "3 of 4". Nothing is divided until it is shown. */
export interface Share {
  part: number;
  whole: number;
}

const dash = '–';

/** Seats covered, by the holder or a deputy, of those expected. */
export function coverage(t: Tally): Share {
  return { part: t.covered, whole: t.expected };
}

/** Seats whose holder came in person, of those expected. */
export function memberInPerson(t: Tally): Share {
  return { part: t.member, whole: t.expected };
}

/** Deputies of the seats covered: how often a deputy stood in when somebody came. */
export function deputyRate(t: Tally): Share {
  return { part: t.deputies, whole: t.covered };
}

/** "3 of 4", or a dash when nothing was expected. */
export function formatShare({ part, whole }: Share): string {
  return whole === 0 ? dash : `${part} of ${whole}`;
}

/**
 * "77.6%": one decimal, half rounded up, worked out in whole tenths so that no binary fraction can tip it. An empty
 * denominator gives a dash, because nothing of nothing is not 0%.
 * Source: domain arithmetic; Staffordshire Safeguarding Children Board annual report 2017/18, 90 of 116 is 77.6%.
 */
export function formatPercentage({ part, whole }: Share): string {
  if (whole === 0) return dash;
  const tenths = Math.floor((part * 2000 + whole) / (whole * 2));
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`;
}
