import type { SqlEntityManager } from '@mikro-orm/sql';
import { type AttendanceStatus, addMonths, type MeetingState, type SeatClass } from '@quorate/domain';
import { sql } from 'kysely';
import type { GroupKind } from '../boards/group.entity.ts';
import type { DatePrecision } from '../meetings/meeting.entity.ts';
import type { BoardScope } from '../platform/scope.ts';
import { dayOf, listOf, rowsOf } from '../platform/statement.ts';

/** The board asked for, when the viewer may read it. */
const shown = (scope: BoardScope, boardId: string) => listOf(scope.readable.filter((board) => board === boardId));

export interface GroupMeetingRow {
  yearStartsInMonth: number;
  ratingWords: unknown;
  groupId: string;
  groupName: string;
  groupShortName: string;
  kind: GroupKind;
  quorumRule: unknown;
  absenceRule: unknown;
  reportsEveryMonths: number | null;
  reportOwner: string | null;
  reportedTo: string | null;
  meetingId: string | null;
  title: string;
  date: string;
  dateKnownTo: DatePrecision;
  startsAt: string | null;
  place: string | null;
  state: MeetingState;
  isSignedOff: boolean | number;
  chairsDiscretionReason: string | null;
}

/** First statement: the board, its groups, and their meetings of the last twelve months and to come, with the last one held and those not settled. */
export const groupsWithMeetings = (em: SqlEntityManager, scope: BoardScope, boardId: string, today: string) =>
  rowsOf(
    em,
    sql<GroupMeetingRow>`
    select b.year_starts_in_month as "yearStartsInMonth", b.rating_words as "ratingWords", g.id as "groupId", g.name as "groupName",
      g.short_name as "groupShortName", g.kind, g.quorum_rule as "quorumRule", g.absence_rule as "absenceRule",
      g.reports_every_months as "reportsEveryMonths", g.report_owner as "reportOwner",
      (select cast(max(r.to_date) as char(10)) from highlight_reports r
        where r.group_id = g.id and r.state <> 'DRAFT' and r.to_date < ${today}) as "reportedTo",
      m.id as "meetingId", m.title, ${dayOf('m.meeting_date')} as "date", m.date_known_to as "dateKnownTo", m.starts_at as "startsAt", m.place,
      m.state, m.is_signed_off as "isSignedOff", m.chairs_discretion_reason as "chairsDiscretionReason"
    from boards b
    join group_ownerships o on o.board_id = b.id
    join groups g on g.id = o.group_id
    left join meetings m on m.group_id = g.id
      and (o.from_date is null or o.from_date <= m.meeting_date) and (o.to_date is null or o.to_date >= m.meeting_date)
      and (m.meeting_date >= ${addMonths(today, -12)} or (m.state in ('HELD', 'INQUORATE') and (not m.is_signed_off
        or m.meeting_date = (select max(l.meeting_date) from meetings l
          where l.group_id = g.id and l.state in ('HELD', 'INQUORATE') and l.meeting_date < ${today}))))
    where b.id in (${shown(scope, boardId)})
    order by g.name, g.id, m.meeting_date, m.starts_at, m.id`,
  );

export interface SeatMarkRow {
  id: string;
  groupId: string;
  name: string;
  agencyId: string | null;
  seatClass: SeatClass;
  countsTowardsCoverage: boolean | number;
  from: string | null;
  to: string | null;
  meetingId: string | null;
  status: AttendanceStatus;
}

/** Second statement: the seats that sit for the board in its groups, with their marks at some meetings. */
export const seatsWithMarks = (em: SqlEntityManager, scope: BoardScope, boardId: string, meetingIds: readonly string[]) =>
  rowsOf(
    em,
    sql<SeatMarkRow>`
    select s.id, s.group_id as "groupId", s.name, s.agency_id as "agencyId", s.seat_class as "seatClass",
      s.counts_towards_coverage as "countsTowardsCoverage", ${dayOf('s.from_date')} as "from", ${dayOf('s.to_date')} as "to",
      k.meeting_id as "meetingId", k.status
    from group_ownerships o
    join seats s on s.group_id = o.group_id
    left join attendance_marks k on k.seat_id = s.id and k.meeting_id in (${listOf(meetingIds)})
    where o.board_id in (${shown(scope, boardId)})
      and exists (select 1 from seat_boards sb where sb.seat_id = s.id and sb.board_id = o.board_id)
    order by s.group_id, s.position`,
  );

export interface PriorityPlanRow {
  id: string;
  name: string;
  overrides: unknown;
  leadGroupId: string | null;
  leadGroupName: string;
  leadGroupShortName: string;
  reportedAt: string | null;
  planId: string | null;
}

/** Third statement: the board's priorities in a reporting year, with the plans that are for them. */
export const prioritiesWithPlans = (em: SqlEntityManager, scope: BoardScope, boardId: string, year: number) =>
  rowsOf(
    em,
    sql<PriorityPlanRow>`
    select p.id, p.name, p.overrides, g.id as "leadGroupId", g.name as "leadGroupName", g.short_name as "leadGroupShortName",
      (select max(r.submitted_at) from highlight_reports r where r.group_id = g.id and r.state <> 'DRAFT') as "reportedAt",
      l.plan_id as "planId"
    from priorities p
    left join groups g on g.id = p.lead_group_id
    left join plan_priorities l on l.priority_id = p.id
    where p.board_id in (${shown(scope, boardId)}) and p.from_year <= ${year} and (p.to_year is null or p.to_year >= ${year})
    order by p.position, p.name, p.id`,
  );

export interface PlanActionRow {
  planId: string;
  planName: string;
  updateEveryMonths: number;
  overrides: unknown;
  actionId: string | null;
  reference: string;
  title: string;
  start: string | null;
  due: string | null;
  carriedFromId: string | null;
  lead: string | null;
  date: string | null;
  rating: 'COMPLETE' | 'ON_TRACK' | 'AT_RISK' | 'OFF_TRACK' | 'NOT_STARTED';
  recovery: string | null;
}

/** Fourth statement: the plans that the board owns, with their actions and every update. */
export const plansWithUpdates = (em: SqlEntityManager, scope: BoardScope, boardId: string) =>
  rowsOf(
    em,
    sql<PlanActionRow>`
    select p.id as "planId", p.name as "planName", p.update_every_months as "updateEveryMonths", p.overrides,
      a.id as "actionId", a.reference, a.title, ${dayOf('a.start_date')} as "start", ${dayOf('a.due_date')} as "due",
      a.carried_from_id as "carriedFromId", coalesce(n.name, a.lead_person) as "lead",
      ${dayOf('u.update_date')} as "date", u.rating, u.recovery
    from plans p
    left join actions a on a.plan_id = p.id
    left join agencies n on n.id = a.lead_agency_id
    left join action_updates u on u.action_id = a.id
    where p.id in (select o.plan_id from plan_ownerships o where o.board_id in (${shown(scope, boardId)}))
    order by p.name, p.id, a.reference, a.id, u.update_date, u.recorded_at, u.id`,
  );
