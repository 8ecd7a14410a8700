import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { newId } from '../platform/new-id.ts';
import type { RequestViewer } from '../platform/viewer.ts';
import type { Role } from './account.entity.ts';

/** The roles of one person on every board. One statement. */
export async function rolesOf(em: SqlEntityManager, accountId: string): Promise<RequestViewer['roles']> {
  const found = await sql<{ boardId: string; role: Role; agencyId: string | null }>`
    select r.board_id as "boardId", r.role, r.agency_id as "agencyId" from role_assignments r where r.account_id = ${accountId}`.execute(
    em.getKysely<Record<string, never>>(),
  );
  return found.rows;
}

/** Makes a sign-in account with a password that is already hashed. Returns its id. */
export async function createAccount(
  em: SqlEntityManager,
  account: { name: string; email: string; passwordHash: string; now: string },
): Promise<string> {
  const id = newId();
  const kysely = em.getKysely<Record<string, never>>();
  const { name, email, passwordHash, now } = account;
  // The engine decides how a boolean is written: SQLite has none.
  const verified = sql`(1 = 1)`;
  await sql`insert into "user" ("id", "name", "email", "emailVerified", "createdAt", "updatedAt") values (${id}, ${name}, ${email}, ${verified}, ${now}, ${now})`.execute(
    kysely,
  );
  await sql`insert into "account" ("id", "accountId", "providerId", "userId", "password", "createdAt", "updatedAt")
    values (${newId()}, ${id}, 'credential', ${id}, ${passwordHash}, ${now}, ${now})`.execute(kysely);
  return id;
}

/** How many people can sign in. */
export async function accountCount(em: SqlEntityManager): Promise<number> {
  const found = await sql<{ many: number | string }>`select count(*) as many from "user"`.execute(em.getKysely<Record<string, never>>());
  return Number(found.rows[0]?.many ?? 0);
}

/** Whether an account with this e-mail address exists. */
export async function hasAccount(em: SqlEntityManager, email: string): Promise<boolean> {
  const found = await sql`select 1 as found from "user" where "email" = ${email}`.execute(em.getKysely<Record<string, never>>());
  return found.rows.length > 0;
}
