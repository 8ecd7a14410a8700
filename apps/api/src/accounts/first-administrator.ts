import type { SqlEntityManager } from '@mikro-orm/sql';
import { accountCount, createAccount } from './accounts.queries.ts';
import { hashPassword } from './sign-in.ts';

/** Makes the first account of an empty register. Does nothing once anybody can sign in. Returns whether it made one. */
export async function makeFirstAdministrator(
  em: SqlEntityManager,
  { email, password, now }: { email: string; password: string; now: string },
): Promise<boolean> {
  if ((await accountCount(em)) > 0) return false;
  if (password.length < 12) throw new Error('ADMINISTRATOR_PASSWORD is too short. Give at least 12 characters.');
  await createAccount(em, { name: 'Administrator', email: email.toLowerCase(), passwordHash: await hashPassword(password), now });
  return true;
}
