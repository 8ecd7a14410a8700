import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { newId } from '../platform/new-id.ts';
import type { BoardScope } from '../platform/scope.ts';
import { rowsOf } from '../platform/statement.ts';

export interface NewQuestion {
  boardId: string;
  year: number;
  agencyId: string;
  question: string;
  by: string;
  at: string;
}

/** Writes a partner's question, on a board that the viewer may read. The caller has settled that the line is the viewer's own. */
export async function insertQuestion(em: SqlEntityManager, scope: BoardScope, given: NewQuestion): Promise<string | null> {
  if (!scope.readable.includes(given.boardId)) return null;
  const id = newId();
  await rowsOf(
    em,
    sql`
    insert into line_questions (id, board_id, year, agency_id, question, asked_by, asked_at, is_invented, version)
    values (${id}, ${given.boardId}, ${given.year}, ${given.agencyId}, ${given.question}, ${given.by}, ${given.at}, (1 = 0), 1)`,
  );
  return id;
}
