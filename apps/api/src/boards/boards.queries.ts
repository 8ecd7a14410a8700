import type { SqlEntityManager } from '@mikro-orm/sql';
import { reportingYearOf } from '@quorate/domain';
import { sql } from 'kysely';
import type { BoardScope } from '../platform/scope.ts';
import type { Board } from './board.entity.ts';

/** The reporting years in which a board's groups met or plan to meet, and the one today is in; newest first. One statement. */
export async function reportingYears(em: SqlEntityManager, scope: BoardScope, board: Board, today: string): Promise<number[]> {
  if (!scope.readable.includes(board.id)) return [];
  const months = await sql<{ month: string }>`
    select distinct substr(cast(m.meeting_date as char(10)), 1, 7) as month
    from meetings m
    join group_ownerships o on o.group_id = m.group_id
    where o.board_id = ${board.id}`.execute(em.getKysely<Record<string, never>>());
  const days = [...months.rows.map((row) => `${row.month}-01`), today];
  const years = days.map((day) => reportingYearOf(day, board.yearStartsInMonth));
  return [...new Set(years)].sort((one, other) => other - one);
}
