import type { SqlEntityManager } from '@mikro-orm/sql';
import { reportingYear, reportingYearOf } from '@quorate/domain';
import type { BoardScope } from '../platform/scope.ts';
import { groupWithMeetings, type MatrixRange, marksOf, seatsOf } from './attendance.queries.ts';
import type { AttendanceMatrixType } from './attendance.types.ts';
import { buildMatrix } from './build-matrix.ts';

export interface WantedMatrix {
  groupId: string;
  year: number;
  boardId?: string | null;
}

/** The matrix of one group for one reporting year, in three statements whatever its size; null when the viewer may not see it. */
export async function loadMatrix(
  em: SqlEntityManager,
  scope: BoardScope,
  { groupId, year, boardId }: WantedMatrix,
): Promise<AttendanceMatrixType | null> {
  // The year may start in any month, which only the first statement tells, so it reads two calendar years and the rest is cut off here.
  const wide: MatrixRange = { groupId, boardId, from: `${year}-01-01`, to: `${year + 1}-12-31` };
  const { group, meetings: near } = await groupWithMeetings(em, scope, wide);
  if (!group) return null;
  const period = reportingYear(year, group.yearStartsInMonth);
  const range = { ...wide, ...period };
  const meetings = near.filter((meeting) => meeting.date >= period.from && meeting.date <= period.to);
  return buildMatrix({
    group,
    meetings,
    seats: await seatsOf(em, scope, range),
    marks: await marksOf(em, scope, range),
    year,
    period,
    boardId,
  });
}

/** One meeting's own column: the same matrix with a single meeting, and the seats that existed that day. */
export async function loadMeetingColumn(
  em: SqlEntityManager,
  scope: BoardScope,
  meeting: { id: string; groupId: string; date: string },
  boardId?: string | null,
): Promise<AttendanceMatrixType | null> {
  const period = { from: meeting.date, to: meeting.date };
  const range: MatrixRange = { groupId: meeting.groupId, boardId, meetingId: meeting.id, ...period };
  const { group, meetings } = await groupWithMeetings(em, scope, range);
  if (!group) return null;
  const year = reportingYearOf(meeting.date, group.yearStartsInMonth);
  const seats = await seatsOf(em, scope, range);
  return buildMatrix({ group, meetings, seats, marks: await marksOf(em, scope, range), year, period, boardId, meetingId: meeting.id });
}
