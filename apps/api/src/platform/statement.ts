import type { SqlEntityManager } from '@mikro-orm/sql';
import { type RawBuilder, sql } from 'kysely';

/** The rows of one statement written by hand. */
export const rowsOf = async <Row>(em: SqlEntityManager, query: RawBuilder<Row>): Promise<Row[]> =>
  (await query.execute(em.getKysely<Record<string, never>>())).rows;

/** Values for an `in (…)`; none of them makes a list that nothing is in. */
export const listOf = (values: readonly string[]): RawBuilder<unknown> => (values.length > 0 ? sql.join([...new Set(values)]) : sql`null`);

/** A day column as YYYY-MM-DD on both engines. */
export const dayOf = (column: string): RawBuilder<string> => sql`cast(${sql.ref(column)} as char(10))`;

/** JSON as one engine hands it back parsed and the other as text. */
export const parsed = <Value>(stored: unknown): Value => (typeof stored === 'string' ? JSON.parse(stored) : stored) as Value;
