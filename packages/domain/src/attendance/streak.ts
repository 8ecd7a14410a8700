import { type AttendanceStatus, isCovered, isMissed } from './status.ts';

/**
 * A streak is a run of expected meetings that were missed, in date order. "Not expected" and "not recorded" neither add
 * to it nor break it; only somebody coming breaks it. Cancelled meetings are left out before this.
 * Gives the runs as positions in `marks`, oldest first.
 * Source: domain arithmetic; Slough council counts consecutive meetings missed.
 */
export function missedRuns(marks: readonly AttendanceStatus[]): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  marks.forEach((mark, index) => {
    if (isMissed(mark)) {
      if (run.length === 0) runs.push(run);
      run.push(index);
    }
    if (isCovered(mark)) run = [];
  });
  return runs;
}

/** The run that is still going at the last mark; empty when the seat was covered since. */
export function openRun(marks: readonly AttendanceStatus[]): number[] {
  const last = missedRuns(marks).at(-1) ?? [];
  const lastCovered = marks.findLastIndex(isCovered);
  return (last[0] ?? -1) > lastCovered ? last : [];
}

/** How many expected meetings in a row have been missed up to the last one recorded. */
export function openStreak(marks: readonly AttendanceStatus[]): number {
  return openRun(marks).length;
}

/** The longest run of misses in the period. */
export function longestStreak(marks: readonly AttendanceStatus[]): number {
  return missedRuns(marks).reduce((longest, run) => Math.max(longest, run.length), 0);
}
