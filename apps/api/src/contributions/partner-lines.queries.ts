import type { SqlEntityManager } from '@mikro-orm/sql';
import type { AttendanceStatus, MeetingState, Period } from '@quorate/domain';
import { sql } from 'kysely';
import type { StatutoryClass } from '../membership/agency.entity.ts';
import type { BoardScope } from '../platform/scope.ts';
import { dayOf, listOf, rowsOf } from '../platform/statement.ts';

const shown = (scope: BoardScope, boardId: string) => listOf(scope.readable.filter((board) => board === boardId));

export interface AgencySeatRow {
  agencyId: string;
  name: string;
  shortName: string;
  statutoryClass: StatutoryClass;
  seatId: string | null;
  seatName: string | null;
  groupId: string | null;
  groupName: string | null;
  groupShortName: string | null;
  countsTowardsCoverage: boolean | number;
  from: string | null;
  to: string | null;
  meetingId: string | null;
  date: string;
  state: MeetingState;
  status: AttendanceStatus | null;
}

export interface AgenciesAsked {
  boardId: string;
  period: Period;
  /** One agency only; null for all of them. */
  agencyId: string | null;
}

/** Agencies of a board with their seats in the board's groups, at each meeting of a period. An agency without a seat stands once. */
export const agenciesWithMarks = (em: SqlEntityManager, scope: BoardScope, { boardId, period: { from, to }, agencyId }: AgenciesAsked) =>
  rowsOf(
    em,
    sql<AgencySeatRow>`
    select a.id as "agencyId", a.name, a.short_name as "shortName", a.statutory_class as "statutoryClass", s.id as "seatId",
      s.name as "seatName", g.id as "groupId", g.name as "groupName", g.short_name as "groupShortName",
      s.counts_towards_coverage as "countsTowardsCoverage", ${dayOf('s.from_date')} as "from", ${dayOf('s.to_date')} as "to",
      m.id as "meetingId", ${dayOf('m.meeting_date')} as "date", m.state, k.status
    from agency_boards ab
    join agencies a on a.id = ab.agency_id
    left join seats s on s.agency_id = a.id
      and exists (select 1 from seat_boards sb where sb.seat_id = s.id and sb.board_id = ab.board_id)
    left join groups g on g.id = s.group_id
    left join meetings m on m.group_id = s.group_id and m.meeting_date between ${from} and ${to}
      and exists (select 1 from group_ownerships o where o.group_id = s.group_id and o.board_id = ab.board_id
        and (o.from_date is null or o.from_date <= m.meeting_date) and (o.to_date is null or o.to_date >= m.meeting_date))
    left join attendance_marks k on k.seat_id = s.id and k.meeting_id = m.id
    where ab.board_id in (${shown(scope, boardId)}) ${agencyId === null ? sql`` : sql`and a.id = ${agencyId}`}
    order by a.name, a.id, s.id, m.meeting_date, m.id`,
  );

export interface LedActionRow {
  agencyId: string;
  due: string | null;
  /** The last rating given; null where nothing was reported. */
  rating: 'COMPLETE' | 'ON_TRACK' | 'AT_RISK' | 'OFF_TRACK' | 'NOT_STARTED' | null;
}

/** The actions that agencies lead in plans of a board, with the last rating given by a day; not those carried forward. */
export const actionsLedByAgencies = (em: SqlEntityManager, scope: BoardScope, boardId: string, today: string) =>
  rowsOf(
    em,
    sql<LedActionRow>`
    select a.lead_agency_id as "agencyId", ${dayOf('a.due_date')} as "due",
      (select u.rating from action_updates u where u.action_id = a.id and u.update_date <= ${today}
        order by u.update_date desc, u.recorded_at desc, u.id desc limit 1) as "rating"
    from actions a
    where a.lead_agency_id is not null
      and not exists (select 1 from actions n where n.carried_from_id = a.id)
      and exists (select 1 from plan_ownerships o where o.plan_id = a.plan_id and o.board_id in (${shown(scope, boardId)}))`,
  );
