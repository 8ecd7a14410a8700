import type { SqlEntityManager } from '@mikro-orm/sql';
import type { AttendanceStatus, MeetingState, SeatClass } from '@quorate/domain';
import { type RawBuilder, sql } from 'kysely';
import type { GroupKind } from '../boards/group.entity.ts';
import type { DatePrecision } from '../meetings/meeting.entity.ts';
import type { Sector } from '../membership/agency.entity.ts';
import type { BoardScope } from '../platform/scope.ts';
import type { MarkExtras } from './attendance.entity.ts';

/** Which part of the register: one group's meetings between two days, or one meeting; for one board or for all the viewer reads. */
export interface MatrixRange {
  groupId: string;
  from: string;
  to: string;
  meetingId?: string;
  boardId?: string | null;
}

export interface GroupRow {
  id: string;
  name: string;
  shortName: string;
  kind: GroupKind;
  purpose: string | null;
  quorumRule: object | null;
  quorumRuleIsExample: boolean | number;
  absenceRule: unknown;
  yearStartsInMonth: number;
}

export interface MeetingRow {
  id: string;
  title: string;
  date: string;
  dateKnownTo: DatePrecision;
  state: MeetingState;
  isSignedOff: boolean | number;
  version: number;
  chairsDiscretionReason: string | null;
}

export interface SeatRow {
  id: string;
  name: string;
  shortName: string;
  aliases: string | string[];
  seatClass: SeatClass;
  countsTowardsCoverage: boolean | number;
  from: string | null;
  to: string | null;
  agencyId: string | null;
  agencyName: string | null;
  sector: Sector | null;
}

export interface MarkRow {
  meetingId: string;
  seatId: string;
  status: AttendanceStatus;
  version: number;
  extras: string | MarkExtras | null;
}

const day = (column: string): RawBuilder<string> => sql`cast(${sql.ref(column)} as char(10))`;

/** The boards whose view is shown: the one asked for, when the viewer may read it, or all they read. */
const shownBoards = (scope: BoardScope, boardId?: string | null): RawBuilder<unknown> => {
  const boards = boardId ? scope.readable.filter((board) => board === boardId) : scope.readable;
  return boards.length > 0 ? sql.join([...boards]) : sql`null`;
};

/** First statement: the group and its meetings on days when a shown board owned it. No row when the viewer may not see the group. */
export async function groupWithMeetings(em: SqlEntityManager, scope: BoardScope, range: MatrixRange) {
  const boards = shownBoards(scope, range.boardId);
  const one = range.meetingId ? sql`and m.id = ${range.meetingId}` : sql``;
  const found = await sql<GroupRow & { [Key in keyof MeetingRow as `m_${Key}`]: MeetingRow[Key] | null }>`
    select g.id, g.name, g.short_name as "shortName", g.kind, g.purpose, g.quorum_rule as "quorumRule",
      g.quorum_rule_is_example as "quorumRuleIsExample", g.absence_rule as "absenceRule",
      (select min(b.year_starts_in_month) from boards b join group_ownerships o on o.board_id = b.id
        where o.group_id = g.id and b.id in (${boards})) as "yearStartsInMonth",
      m.id as "m_id", m.title as "m_title", ${day('m.meeting_date')} as "m_date", m.date_known_to as "m_dateKnownTo", m.state as "m_state",
      m.is_signed_off as "m_isSignedOff", m.version as "m_version", m.chairs_discretion_reason as "m_chairsDiscretionReason"
    from groups g
    left join meetings m on m.group_id = g.id and m.meeting_date between ${range.from} and ${range.to} ${one}
      and exists (select 1 from group_ownerships o where o.group_id = g.id and o.board_id in (${boards})
        and (o.from_date is null or o.from_date <= m.meeting_date) and (o.to_date is null or o.to_date >= m.meeting_date))
    where g.id = ${range.groupId}
      and exists (select 1 from group_ownerships o where o.group_id = g.id and o.board_id in (${boards}))
    order by m.meeting_date, m.starts_at, m.id`.execute(em.getKysely<Record<string, never>>());
  const group = found.rows[0] as GroupRow | undefined;
  const meetings = found.rows
    .filter((row) => row.m_id)
    .map(
      (row) =>
        Object.fromEntries(
          Object.entries(row)
            .filter(([key]) => key.startsWith('m_'))
            .map(([key, value]) => [key.slice(2), value]),
        ) as unknown as MeetingRow,
    );
  return { group, meetings };
}

/** Second statement: the seats that existed on some day of the range, in roll order; with a board, those that sit for it. */
export async function seatsOf(em: SqlEntityManager, scope: BoardScope, range: MatrixRange): Promise<SeatRow[]> {
  const ofBoard = range.boardId
    ? sql`and exists (select 1 from seat_boards sb where sb.seat_id = s.id and sb.board_id in (${shownBoards(scope, range.boardId)}))`
    : sql``;
  const found = await sql<SeatRow>`
    select s.id, s.name, s.short_name as "shortName", s.aliases, s.seat_class as "seatClass",
      s.counts_towards_coverage as "countsTowardsCoverage", ${day('s.from_date')} as "from", ${day('s.to_date')} as "to",
      a.id as "agencyId", a.name as "agencyName", a.sector
    from seats s left join agencies a on a.id = s.agency_id
    where s.group_id = ${range.groupId} ${ofBoard}
      and (s.from_date is null or s.from_date <= ${range.to}) and (s.to_date is null or s.to_date >= ${range.from})
      and exists (select 1 from group_ownerships o where o.group_id = s.group_id and o.board_id in (${shownBoards(scope)}))
    order by s.position`.execute(em.getKysely<Record<string, never>>());
  return found.rows;
}

/** Third statement: every mark of these meetings. */
export async function marksOf(em: SqlEntityManager, scope: BoardScope, range: MatrixRange): Promise<MarkRow[]> {
  const one = range.meetingId ? sql`and m.id = ${range.meetingId}` : sql``;
  const found = await sql<MarkRow>`
    select k.meeting_id as "meetingId", k.seat_id as "seatId", k.status, k.version, k.extras
    from meetings m join attendance_marks k on k.meeting_id = m.id
    where m.group_id = ${range.groupId} and m.meeting_date between ${range.from} and ${range.to} ${one}
      and exists (select 1 from group_ownerships o where o.group_id = m.group_id and o.board_id in (${shownBoards(scope)}))
    `.execute(em.getKysely<Record<string, never>>());
  return found.rows;
}
