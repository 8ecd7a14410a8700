import type { QuorumRule, QuorumSeat } from '../meetings/quorum/quorum-rule.ts';
import { evaluateQuorum, type QuorumOutcome, quorumDoesNotApply } from '../meetings/quorum.ts';
import { type AbsenceRule, breaches } from './absence-rule.ts';
import { countsInTotals, type MatrixMeeting, type MatrixSeat } from './effective-mark.ts';
import { type AttendanceStatus, isCovered } from './status.ts';
import { longestStreak, openStreak } from './streak.ts';
import { addTallies, type Tally, tally } from './tally.ts';

export interface RowSummary {
  totals: Tally;
  openStreak: number;
  longestStreak: number;
  isPersistentlyAbsent: boolean;
}

export interface ColumnSummary {
  /** Over the seats that count towards coverage. */
  totals: Tally;
  /** Over every seat, because a quorum rule may name a seat that does not count. */
  quorum: QuorumOutcome;
}

type Marks = readonly AttendanceStatus[];

/** One seat over the year. `marks` are aligned to `meetings`, which may come in any order. */
export function summariseRow(meetings: readonly MatrixMeeting[], marks: Marks, rule: AbsenceRule): RowSummary {
  const counted = countedMarks(meetings, marks);
  return {
    totals: tally(counted),
    openStreak: openStreak(counted),
    longestStreak: longestStreak(counted),
    isPersistentlyAbsent: breaches(rule, counted).isBroken,
  };
}

/** One meeting over its seats. `marks` are aligned to `seats`. */
export function summariseColumn(
  meeting: MatrixMeeting,
  seats: readonly MatrixSeat[],
  marks: Marks,
  rule: QuorumRule | null,
): ColumnSummary {
  const marked = seats.map((seat, index) => ({ ...seat, status: markAt(marks, index) }));
  const counting = meeting.state === 'CANCELLED' ? [] : marked.filter((seat) => seat.countsTowardsCoverage);
  return { totals: tally(counting.map((seat) => seat.status)), quorum: quorumOf(meeting, marked, rule) };
}

// Apologies sent ahead say nothing about who will come, so a planned meeting is judged only once somebody was looked for.
function quorumOf(meeting: MatrixMeeting, seats: readonly QuorumSeat[], rule: QuorumRule | null): QuorumOutcome {
  if (meeting.state === 'CANCELLED') return quorumDoesNotApply(rule, 'This meeting was cancelled.', seats);
  const hasBegun = seats.some(({ status }) => isCovered(status) || status === 'ABSENT');
  if (rule !== null && meeting.state === 'PLANNED' && !hasBegun) {
    return quorumDoesNotApply(rule, 'Nobody has been recorded at this meeting yet.', seats);
  }
  return evaluateQuorum(rule, seats, meeting.chairsDiscretionReason);
}

/** Every row that counts towards coverage, over every column. `marks` has a row for each seat. */
export function summariseMatrix(meetings: readonly MatrixMeeting[], seats: readonly MatrixSeat[], marks: readonly Marks[]): Tally {
  const rows = marks.filter((_, index) => seats[index]?.countsTowardsCoverage);
  return addTallies(rows.map((row) => tally(countedMarks(meetings, row))));
}

function countedMarks(meetings: readonly MatrixMeeting[], marks: Marks): AttendanceStatus[] {
  const cells = meetings.map((meeting, index) => ({ meeting, mark: markAt(marks, index) }));
  const inDateOrder = cells.sort((a, b) => (a.meeting.date < b.meeting.date ? -1 : Number(a.meeting.date > b.meeting.date)));
  return inDateOrder.filter(({ meeting }) => countsInTotals(meeting)).map(({ mark }) => mark);
}

function markAt(marks: Marks, index: number): AttendanceStatus {
  return marks[index] ?? 'NOT_RECORDED';
}
