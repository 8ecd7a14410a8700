import type { SqlEntityManager } from '@mikro-orm/sql';
import type { AttendanceStatus, MeetingState } from '@quorate/domain';
import { sql } from 'kysely';
import { newId } from '../platform/new-id.ts';
import type { BoardScope } from '../platform/scope.ts';
import type { MarkExtras, MarkSource } from './attendance.entity.ts';

export interface RecordableMeeting {
  id: string;
  groupId: string;
  title: string;
  date: string;
  state: MeetingState;
  isSignedOff: boolean | number;
  mayWrite: boolean | number;
}

export interface RecordableSeat {
  id: string;
  groupId: string;
  name: string;
  from: string | null;
  to: string | null;
}

export interface StoredMark {
  meetingId: string;
  seatId: string;
  status: AttendanceStatus;
  version: number;
  extras: string | MarkExtras | null;
  source: MarkSource;
  recordedBy: string | null;
  recordedAt: string;
  batch: string;
}

export interface MarkToWrite {
  meetingId: string;
  seatId: string;
  from: AttendanceStatus;
  fromExtras: MarkExtras | null;
  to: AttendanceStatus;
  extras: MarkExtras | null;
  /** The version the mark gets. */
  version: number;
}

export interface Batch {
  id: string;
  by: string;
  at: string;
  source: MarkSource;
  reason: string | null;
}

const list = (values: readonly string[]) => (values.length > 0 ? sql.join([...values]) : sql`null`);

const rows = <Row>(em: SqlEntityManager, query: ReturnType<typeof sql<Row>>): Promise<Row[]> =>
  query.execute(em.getKysely<Record<string, never>>()).then((result) => result.rows);

/** Meetings the viewer may read, each with whether they may record it. */
export const recordableMeetings = (em: SqlEntityManager, scope: BoardScope, ids: readonly string[]): Promise<RecordableMeeting[]> =>
  rows(
    em,
    sql<RecordableMeeting>`
    select m.id, m.group_id as "groupId", m.title, cast(m.meeting_date as char(10)) as "date", m.state, m.is_signed_off as "isSignedOff",
      exists (select 1 from group_ownerships o where o.group_id = m.group_id and o.board_id in (${list(scope.writable)})) as "mayWrite"
    from meetings m
    where m.id in (${list(ids)})
      and exists (select 1 from group_ownerships o where o.group_id = m.group_id and o.board_id in (${list(scope.readable)}))`,
  );

/** The seats of groups the viewer may read. */
export const recordableSeats = (em: SqlEntityManager, scope: BoardScope, groupIds: readonly string[]): Promise<RecordableSeat[]> =>
  rows(
    em,
    sql<RecordableSeat>`
    select s.id, s.group_id as "groupId", s.name, cast(s.from_date as char(10)) as "from", cast(s.to_date as char(10)) as "to"
    from seats s
    where s.group_id in (${list(groupIds)})
      and exists (select 1 from group_ownerships o where o.group_id = s.group_id and o.board_id in (${list(scope.readable)}))
    order by s.position`,
  );

/** The marks of meetings the viewer may read, with the name of whoever recorded them. */
export const storedMarks = (em: SqlEntityManager, scope: BoardScope, meetingIds: readonly string[]): Promise<StoredMark[]> =>
  rows(
    em,
    sql<StoredMark>`
    select k.meeting_id as "meetingId", k.seat_id as "seatId", k.status, k.version, k.extras, k.source,
      u.name as "recordedBy", k.recorded_at as "recordedAt", k.batch
    from attendance_marks k
    join meetings m on m.id = k.meeting_id
    left join "user" u on u.id = k.recorded_by
    where k.meeting_id in (${list(meetingIds)})
      and exists (select 1 from group_ownerships o where o.group_id = m.group_id and o.board_id in (${list(scope.readable)}))`,
  );

export interface StoredChange {
  meetingId: string;
  seatId: string;
  fromStatus: AttendanceStatus;
  fromExtras: string | MarkExtras | null;
  version: number;
  source: MarkSource;
}

/** What one batch changed, in meetings the viewer may record. */
export const changesOfBatch = (em: SqlEntityManager, scope: BoardScope, batch: string): Promise<StoredChange[]> =>
  rows(
    em,
    sql<StoredChange>`
    select c.meeting_id as "meetingId", c.seat_id as "seatId", c.from_status as "fromStatus", c.from_extras as "fromExtras", c.version, c.source
    from mark_changes c join meetings m on m.id = c.meeting_id
    where c.batch = ${batch}
      and exists (select 1 from group_ownerships o where o.group_id = m.group_id and o.board_id in (${list(scope.writable)}))`,
  );

export interface HistoryRow {
  id: string;
  from: AttendanceStatus;
  to: AttendanceStatus;
  by: string;
  at: string;
  source: MarkSource;
  reason: string | null;
}

/** Every change of one mark, newest first, when the viewer may read its meeting. */
export const historyOf = (em: SqlEntityManager, scope: BoardScope, meetingId: string, seatId: string): Promise<HistoryRow[]> =>
  rows(
    em,
    sql<HistoryRow>`
    select c.id, c.from_status as "from", c.to_status as "to", coalesce(u.name, 'Someone who has left') as "by",
      c.changed_at as "at", c.source, c.reason
    from mark_changes c join meetings m on m.id = c.meeting_id left join "user" u on u.id = c.changed_by
    where c.meeting_id = ${meetingId} and c.seat_id = ${seatId}
      and exists (select 1 from group_ownerships o where o.group_id = m.group_id and o.board_id in (${list(scope.readable)}))
    order by c.version desc`,
  );

/** Few enough for every engine's limit of bound values in one statement. */
const marksAStatement = 500;

/**
 * Writes marks whose stored version is still the one before; returns the keys of those written. A mark
 * that somebody changed in the meantime is left alone, so two people never overwrite each other unseen.
 */
export async function writeMarks(em: SqlEntityManager, marks: readonly MarkToWrite[], batch: Batch): Promise<Set<string>> {
  const written = new Set<string>();
  for (let first = 0; first < marks.length; first += marksAStatement) {
    const some = marks.slice(first, first + marksAStatement);
    for (const key of await upsert(em, some, batch)) written.add(key);
    await remember(
      em,
      some.filter((mark) => written.has(`${mark.meetingId}:${mark.seatId}`)),
      batch,
    );
  }
  return written;
}

async function upsert(em: SqlEntityManager, marks: readonly MarkToWrite[], batch: Batch): Promise<string[]> {
  const values = marks.map(
    (mark) => sql`(${mark.meetingId}, ${mark.seatId}, ${mark.to}, ${mark.version}, ${mark.extras ? JSON.stringify(mark.extras) : null},
    ${batch.source}, ${batch.by}, ${batch.at}, ${batch.id})`,
  );
  const returned = await rows(
    em,
    sql<{ meetingId: string; seatId: string }>`
    insert into attendance_marks (meeting_id, seat_id, status, version, extras, source, recorded_by, recorded_at, batch)
    values ${sql.join(values)}
    on conflict (meeting_id, seat_id) do update set status = excluded.status, version = excluded.version, extras = excluded.extras,
      source = excluded.source, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at, batch = excluded.batch
    where attendance_marks.version = excluded.version - 1
    returning meeting_id as "meetingId", seat_id as "seatId"`,
  );
  return returned.map((row) => `${row.meetingId}:${row.seatId}`);
}

async function remember(em: SqlEntityManager, marks: readonly MarkToWrite[], batch: Batch): Promise<void> {
  if (marks.length === 0) return;
  const values = marks.map(
    (mark) => sql`(${newId()}, ${mark.meetingId}, ${mark.seatId}, ${mark.from}, ${mark.to},
    ${mark.fromExtras ? JSON.stringify(mark.fromExtras) : null}, ${mark.version}, ${batch.id}, ${batch.by}, ${batch.at}, ${batch.source}, ${batch.reason})`,
  );
  await rows(
    em,
    sql`
    insert into mark_changes (id, meeting_id, seat_id, from_status, to_status, from_extras, version, batch, changed_by, changed_at, source, reason)
    values ${sql.join(values)}`,
  );
}

/** A planned meeting on which somebody has been marked present has been held. */
export const markHeld = (em: SqlEntityManager, scope: BoardScope, meetingIds: readonly string[]): Promise<unknown> =>
  rows(
    em,
    sql`
    update meetings set state = 'HELD' where state = 'PLANNED' and id in (${list(meetingIds)})
      and exists (select 1 from group_ownerships o where o.group_id = meetings.group_id and o.board_id in (${list(scope.writable)}))`,
  );
