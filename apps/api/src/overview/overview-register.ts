import {
  type AttendanceStatus,
  countsInTotals,
  effectiveMark,
  forecastQuorum,
  isActiveOn,
  type MatrixMeeting,
  type MatrixSeat,
  type Period,
} from '@quorate/domain';
import { keyOfMark, type Register, type RegisterSummary, summariseRegister } from '../attendance/register.types.ts';
import { storedAbsenceRule, storedQuorumRule } from '../boards/stored-rules.types.ts';
import type { GroupMeetingRow, SeatMarkRow } from './overview.queries.ts';
import type { ChairsOverviewType, OverviewAttendanceType, OverviewMeetingType, PersistentAbsenceType } from './overview.types.ts';

export interface NamedMeeting extends MatrixMeeting, OverviewMeetingType {
  isSignedOff: boolean;
}

type Summary = RegisterSummary<NamedMeeting, MatrixSeat>;

/** The meetings among the rows of the first statement, by date. */
export const meetingsOf = (rows: readonly GroupMeetingRow[]): NamedMeeting[] =>
  rows
    .flatMap((row) => (row.meetingId ? [asMeeting(row.meetingId, row)] : []))
    .sort((one, other) => one.date.localeCompare(other.date) || (one.startsAt ?? '').localeCompare(other.startsAt ?? ''));

export const groupNameOf = (row: GroupMeetingRow) => ({ id: row.groupId, name: row.groupName, shortName: row.groupShortName });

const asMeeting = (id: string, row: GroupMeetingRow): NamedMeeting => ({
  id,
  title: row.title,
  date: row.date,
  dateKnownTo: row.dateKnownTo,
  startsAt: row.startsAt,
  place: row.place,
  state: row.state,
  isSignedOff: Boolean(row.isSignedOff),
  chairsDiscretionReason: row.chairsDiscretionReason,
  group: groupNameOf(row),
});

/** One group's register at some of its meetings. */
export const registerOf = (group: GroupMeetingRow, meetings: readonly NamedMeeting[], rows: readonly SeatMarkRow[]): Summary =>
  summariseRegister(marksOf(group, meetings, rows));

function marksOf(group: GroupMeetingRow, meetings: readonly NamedMeeting[], rows: readonly SeatMarkRow[]) {
  const own = rows.filter((row) => row.groupId === group.groupId);
  const register: Register<NamedMeeting, MatrixSeat> = {
    meetings: meetings.filter((meeting) => meeting.group.id === group.groupId),
    seats: [...new Map(own.map((row) => [row.id, { ...row, countsTowardsCoverage: Boolean(row.countsTowardsCoverage) }])).values()],
    marks: new Map<string, AttendanceStatus>(
      own.flatMap((row) => (row.meetingId ? [[keyOfMark(row.meetingId, row.id), row.status] as const] : [])),
    ),
    quorumRule: storedQuorumRule(group.quorumRule),
    absenceRule: storedAbsenceRule(group.absenceRule),
  };
  return register;
}

/** The board's own attendance this year: the meetings that took place. */
export function attendanceOf(year: number, { columns, rows, totals }: Summary): OverviewAttendanceType {
  const counting = rows.filter(({ seat, totals: { expected } }) => seat.countsTowardsCoverage && expected > 0);
  return {
    year,
    columns: columns.filter(({ meeting }) => countsInTotals(meeting)),
    totals,
    everyTime: counting.filter(({ totals: { covered, expected } }) => covered === expected).length,
    never: counting.filter(({ totals: { covered } }) => covered === 0).length,
  };
}

/** The seats of one group that break its absence rule, where they still exist. */
export const absencesOf = (group: GroupMeetingRow, { rows }: Summary, today: string): PersistentAbsenceType[] =>
  rows
    .filter((row) => row.isPersistentlyAbsent && isActiveOn(row.seat, today))
    .map(({ seat, totals, openStreak }) => ({ seatId: seat.id, seatName: seat.name, group: groupNameOf(group), totals, openStreak }));

/** The board's next meeting, today's included, with the apologies sent ahead and whether it can be quorate. */
export function nextMeetingOf(
  board: GroupMeetingRow,
  meetings: readonly NamedMeeting[],
  rows: readonly SeatMarkRow[],
  today: string,
): Pick<ChairsOverviewType, 'nextMeeting' | 'quorumForecast'> {
  const next = meetings.find((meeting) => meeting.group.id === board.groupId && isToCome(meeting, today));
  if (!next) return { nextMeeting: null, quorumForecast: null };
  const register = marksOf(board, [next], rows);
  const markOf = (seat: MatrixSeat) => effectiveMark(next, seat, register.marks.get(keyOfMark(next.id, seat.id)));
  return {
    nextMeeting: summariseRegister(register).columns[0] ?? null,
    quorumForecast: forecastQuorum(
      register.quorumRule,
      register.seats.map((seat) => ({ ...seat, status: markOf(seat) })),
    ),
  };
}

export const isToCome = (meeting: NamedMeeting, today: string): boolean =>
  meeting.date >= today && meeting.state !== 'CANCELLED' && !meeting.isSignedOff;

export const isWithin = ({ from, to }: Period, { date }: { date: string }): boolean => date >= from && date <= to;
