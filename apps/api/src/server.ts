import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { hasAccount } from './accounts/accounts.queries.ts';
import { makeFirstAdministrator } from './accounts/first-administrator.ts';
import { entities } from './entities.ts';
import { createHttp } from './http.ts';
import { migrations } from './migrations/migrations.ts';
import { type Database, openDatabase } from './platform/database.ts';
import { isEmpty, loadSample, sampleLogins } from './sample/load-sample.ts';

/** The only file that reads the environment and listens. docs/operating.md lists the settings. */
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const settings = {
  port: Number(process.env.PORT ?? 4000),
  host: process.env.HOST ?? '127.0.0.1',
  baseUrl: process.env.BASE_URL,
  databaseUrl: process.env.DATABASE_URL,
  folder: resolve(process.env.DATA_FOLDER ?? join(root, 'data')),
  client: resolve(process.env.CLIENT_FOLDER ?? join(root, 'apps/web/dist')),
  sample: process.env.SAMPLE !== 'none',
  administrator: { email: process.env.ADMINISTRATOR_EMAIL, password: process.env.ADMINISTRATOR_PASSWORD },
};

async function start(): Promise<void> {
  mkdirSync(settings.folder, { recursive: true });
  const database = await openDatabase({ url: settings.databaseUrl, file: join(settings.folder, 'quorate.sqlite'), entities, migrations });
  const isSample = await fillIfEmpty(database);
  const baseUrl = settings.baseUrl ?? `http://localhost:${settings.port}`;
  const client = existsSync(settings.client) ? settings.client : undefined;
  const app = await createHttp({ database, secret: secret(), baseUrl, client });
  await app.listen({ port: settings.port, host: settings.host });
  announce(baseUrl, isSample);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(app, database));
}

/** The sample in an empty database; or, without it, the first account. Returns whether the sample's logins work here. */
async function fillIfEmpty(database: Database): Promise<boolean> {
  const em = database.em.fork() as SqlEntityManager;
  const now = new Date().toISOString();
  const { email, password } = settings.administrator;
  if (settings.sample && (await isEmpty(em))) await loadSample(em, now);
  else if (email && password) await makeFirstAdministrator(em, { email, password, now });
  return hasAccount(em, sampleLogins[0]?.email ?? '');
}

/** The secret that signs session cookies: from the environment, or made once and kept beside the database. */
function secret(): string {
  const given = process.env.SECRET;
  if (given !== undefined) return given.length >= 32 ? given : fail('SECRET is too short. Give at least 32 characters.');
  const file = join(settings.folder, 'secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function announce(baseUrl: string, isSample: boolean): void {
  console.log(`Quorate is ready at ${baseUrl}`);
  if (!isSample) return;
  console.log('\nSign in to the sample board with:');
  for (const { role, email, password } of sampleLogins) console.log(`  ${role.padEnd(30)} ${email.padEnd(36)} ${password}`);
}

async function stop(app: Awaited<ReturnType<typeof createHttp>>, database: Database): Promise<void> {
  setTimeout(() => process.exit(1), 10_000).unref();
  await app.close();
  await database.close();
  process.exit(0);
}

start().catch((error: unknown) => fail(error instanceof Error ? `Quorate could not start. ${error.message}` : String(error)));
