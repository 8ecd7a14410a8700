import type { Share } from '../attendance/share.ts';
import type { Rating } from '../ratings/rating.ts';

/** Counts of ratings; they add up to the total. */
export interface Progress {
  complete: number;
  onTrack: number;
  atRisk: number;
  offTrack: number;
  notStarted: number;
  noUpdate: number;
  total: number;
}

/**
 * Counts ratings; a share is worked out later, from whole numbers only.
 * Source: domain arithmetic, no update is counted by itself and never with those on track.
 */
export function progressOf(ratings: Iterable<Rating>): Progress {
  const count = { COMPLETE: 0, ON_TRACK: 0, AT_RISK: 0, OFF_TRACK: 0, NOT_STARTED: 0, NO_UPDATE: 0 };
  for (const rating of ratings) count[rating] += 1;
  return {
    complete: count.COMPLETE,
    onTrack: count.ON_TRACK,
    atRisk: count.AT_RISK,
    offTrack: count.OFF_TRACK,
    notStarted: count.NOT_STARTED,
    noUpdate: count.NO_UPDATE,
    total: Object.values(count).reduce((sum, part) => sum + part, 0),
  };
}

/** Complete of all. */
export function doneShare(p: Progress): Share {
  return { part: p.complete, whole: p.total };
}
