import type { SqlEntityManager } from '@mikro-orm/sql';
import type { EntryKind } from '@quorate/domain';
import { sql } from 'kysely';
import { newId } from '../platform/new-id.ts';
import type { BoardScope } from '../platform/scope.ts';
import { listOf, rowsOf } from '../platform/statement.ts';

export interface NewEntry {
  kind: EntryKind;
  agencyId?: string | null;
  lineId?: string | null;
  pence: number;
  date: string;
  dueOn?: string | null;
  reference?: string | null;
  note?: string | null;
  reason?: string | null;
  correctsId?: string | null;
  /** True of an amount taken over from one that was made up for the sample. */
  isInvented?: boolean;
}

export interface LedgerBatch {
  boardId: string;
  year: number;
  /** Made by the client, so that a batch sent twice is written once. */
  batch: string;
  by: string;
  at: string;
}

/** Whether this batch stands in the ledger of the board already. */
export async function isWritten(em: SqlEntityManager, scope: BoardScope, boardId: string, batch: string): Promise<boolean> {
  const found = await rowsOf(
    em,
    sql<{ one: number }>`
    select 1 as "one" from ledger_entries
    where board_id = ${boardId} and board_id in (${listOf(scope.readable)}) and batch = ${batch} limit 1`,
  );
  return found.length > 0;
}

/** Adds entries to a ledger of a board that the viewer may read. Who may add what is settled by the caller: a partner confirms its own pledge here. */
export async function insertEntries(
  em: SqlEntityManager,
  scope: BoardScope,
  { boardId, year, batch, by, at }: LedgerBatch,
  entries: readonly NewEntry[],
): Promise<void> {
  if (entries.length === 0 || !scope.readable.includes(boardId)) return;
  const values = entries.map(
    (
      entry,
      place,
    ) => sql`(${newId()}, ${boardId}, ${year}, ${entry.kind}, ${entry.agencyId ?? null}, ${entry.lineId ?? null}, ${entry.pence},
      ${entry.date}, ${entry.dueOn ?? null}, ${entry.reference ?? null}, ${entry.note ?? null}, ${entry.reason ?? null},
      ${entry.correctsId ?? null}, ${entry.isInvented ? sql`(1 = 1)` : sql`(1 = 0)`}, ${by}, ${at}, ${batch}, ${place})`,
  );
  await rowsOf(
    em,
    sql`
    insert into ledger_entries (id, board_id, year, kind, agency_id, line_id, pence, entry_date, due_on, reference, note, reason,
      corrects_id, is_invented, recorded_by, recorded_at, batch, place)
    values ${sql.join(values)}`,
  );
}
