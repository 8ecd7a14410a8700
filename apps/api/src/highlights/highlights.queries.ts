import type { SqlEntityManager } from '@mikro-orm/sql';
import type { AttendanceStatus, MeetingState, SeatClass } from '@quorate/domain';
import { sql } from 'kysely';
import type { DatePrecision } from '../meetings/meeting.entity.ts';
import type { BoardScope } from '../platform/scope.ts';
import { dayOf, listOf, rowsOf } from '../platform/statement.ts';

export interface ReportMarkRow {
  reportId: string;
  quorumRule: unknown;
  meetingId: string;
  title: string;
  date: string;
  dateKnownTo: DatePrecision;
  state: MeetingState;
  chairsDiscretionReason: string | null;
  seatId: string | null;
  seatName: string;
  agencyId: string | null;
  seatClass: SeatClass;
  countsTowardsCoverage: boolean | number;
  seatFrom: string | null;
  seatTo: string | null;
  status: AttendanceStatus | null;
}

/**
 * Every seat at every meeting of the groups of some reports, in the reports' periods, on days when a board that is shown
 * owned the group; with a board, the seats that sit for it. One statement.
 */
export function marksOfReports(
  em: SqlEntityManager,
  scope: BoardScope,
  reportIds: readonly string[],
  boardId?: string | null,
): Promise<ReportMarkRow[]> {
  const shown = listOf(boardId ? scope.readable.filter((board) => board === boardId) : scope.readable);
  const ofBoard = boardId ? sql`and exists (select 1 from seat_boards sb where sb.seat_id = s.id and sb.board_id in (${shown}))` : sql``;
  return rowsOf(
    em,
    sql<ReportMarkRow>`
    select r.id as "reportId", g.quorum_rule as "quorumRule", m.id as "meetingId", m.title, ${dayOf('m.meeting_date')} as "date",
      m.date_known_to as "dateKnownTo", m.state, m.chairs_discretion_reason as "chairsDiscretionReason",
      s.id as "seatId", s.name as "seatName", s.agency_id as "agencyId", s.seat_class as "seatClass",
      s.counts_towards_coverage as "countsTowardsCoverage", ${dayOf('s.from_date')} as "seatFrom", ${dayOf('s.to_date')} as "seatTo", k.status
    from highlight_reports r
    join groups g on g.id = r.group_id
    join meetings m on m.group_id = r.group_id and m.meeting_date between r.from_date and r.to_date
    left join seats s on s.group_id = r.group_id ${ofBoard}
    left join attendance_marks k on k.meeting_id = m.id and k.seat_id = s.id
    where r.id in (${listOf(reportIds)})
      and exists (select 1 from group_ownerships o where o.group_id = r.group_id and o.board_id in (${shown})
        and (o.from_date is null or o.from_date <= m.meeting_date) and (o.to_date is null or o.to_date >= m.meeting_date))
    order by m.meeting_date, m.starts_at, m.id, s.position`,
  );
}
