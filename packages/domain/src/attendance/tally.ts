import type { AttendanceStatus } from './status.ts';

/** Counts of marks. covered is member and deputies; expected is covered, apologies and absent. */
export interface Tally {
  expected: number;
  covered: number;
  member: number;
  deputies: number;
  apologies: number;
  absent: number;
  notExpected: number;
  notRecorded: number;
}

/**
 * Counts marks; a share is worked out later, from whole numbers only.
 * Source: domain arithmetic, expected leaves out "not expected" and "not recorded".
 */
export function tally(marks: Iterable<AttendanceStatus>): Tally {
  const count = { PRESENT: 0, DEPUTY: 0, APOLOGIES: 0, ABSENT: 0, NOT_EXPECTED: 0, NOT_RECORDED: 0 };
  for (const mark of marks) count[mark] += 1;
  const covered = count.PRESENT + count.DEPUTY;
  return {
    expected: covered + count.APOLOGIES + count.ABSENT,
    covered,
    member: count.PRESENT,
    deputies: count.DEPUTY,
    apologies: count.APOLOGIES,
    absent: count.ABSENT,
    notExpected: count.NOT_EXPECTED,
    notRecorded: count.NOT_RECORDED,
  };
}

/** Adds tallies, so that rows and columns come to the same grand total. */
export function addTallies(tallies: Iterable<Tally>): Tally {
  const sum = tally([]);
  for (const one of tallies) {
    for (const name of Object.keys(sum) as (keyof Tally)[]) sum[name] += one[name];
  }
  return sum;
}
