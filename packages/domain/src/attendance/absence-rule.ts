import { tenthsOf } from './grid-step.ts';
import { type AttendanceStatus, isExpected, isMissed } from './status.ts';
import { missedRuns, openRun } from './streak.ts';
import { tally } from './tally.ts';

/** When a group calls a seat persistently absent. */
export type AbsenceRule =
  /** So many expected meetings missed in a row, at any time in the period. */
  | { kind: 'CONSECUTIVE'; misses: number }
  /** So many missed in a row and not yet ended by somebody coming. */
  | { kind: 'OPEN_STREAK'; misses: number }
  /** So many missed of the last so many expected meetings. */
  | { kind: 'WITHIN_LAST'; misses: number; meetings: number }
  /** Coverage below a percentage of the expected meetings. */
  | { kind: 'BELOW_PERCENTAGE'; percentage: number };

export interface Breach {
  isBroken: boolean;
  /** Positions in `marks` of the misses that break the rule; empty when it is kept. */
  missed: number[];
}

/**
 * Judges one seat's marks, in date order with cancelled meetings left out, by its group's rule.
 * Source: Slough council (three in a row); United States county advisory boards (a share of the last 12 meetings);
 * the figure of 80% is custom, not statute.
 */
export function breaches(rule: AbsenceRule, marks: readonly AttendanceStatus[]): Breach {
  const missed = missesUnder(rule, marks);
  return { isBroken: missed.length > 0, missed };
}

function missesUnder(rule: AbsenceRule, marks: readonly AttendanceStatus[]): number[] {
  switch (rule.kind) {
    case 'CONSECUTIVE':
      return missedRuns(marks)
        .filter((run) => run.length >= rule.misses)
        .flat();
    case 'OPEN_STREAK':
      return atLeast(rule.misses, openRun(marks));
    case 'WITHIN_LAST':
      return atLeast(rule.misses, missesAmong(lastExpected(marks, rule.meetings), marks));
    case 'BELOW_PERCENTAGE':
      return isBelow(rule.percentage, marks) ? missesAmong([...marks.keys()], marks) : [];
  }
}

function atLeast(misses: number, found: number[]): number[] {
  return found.length >= misses ? found : [];
}

function lastExpected(marks: readonly AttendanceStatus[], meetings: number): number[] {
  const expected = [...marks.keys()].filter((index) => isExpected(marks[index] ?? 'NOT_RECORDED'));
  return meetings < 1 ? [] : expected.slice(-meetings);
}

function missesAmong(indexes: readonly number[], marks: readonly AttendanceStatus[]): number[] {
  return indexes.filter((index) => isMissed(marks[index] ?? 'NOT_RECORDED'));
}

// The exact share is compared, not the rounded one that is shown: 77.59% is below 77.6%.
function isBelow(percentage: number, marks: readonly AttendanceStatus[]): boolean {
  const { covered, expected } = tally(marks);
  return covered * 1000 < tenthsOf(percentage) * expected;
}
