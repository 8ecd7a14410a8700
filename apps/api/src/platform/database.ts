import { DataloaderType } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { type AnyEntity, type EntityName, MikroORM, type Options, type SqlEntityManager } from '@mikro-orm/sql';
import { SqliteDriver } from '@mikro-orm/sqlite';
import { CompiledQuery } from 'kysely';

export type Database = MikroORM;
export type Rows = SqlEntityManager;
export type Engine = 'sqlite' | 'postgresql';

export interface DatabaseOptions {
  /** A PostgreSQL address; without it the embedded SQLite file is used. */
  url?: string;
  /** The SQLite file, or ':memory:'. */
  file?: string;
  entities: EntityName<AnyEntity>[];
  migrations: Record<Engine, { name: string; class: new (...given: never[]) => unknown }[]>;
}

/** As much of the SQLite driver's handle as is used here. */
interface SqliteHandle {
  inTransaction: boolean;
  prepare(text: string): unknown;
}

/** The sign-in library's own tables: created by our migrations, left out of the entity comparison. */
const tablesOfSignIn = ['user', 'session', 'account', 'verification', 'rateLimit'];

/** Opens the database, brings it up to the newest migration and returns it. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const database = await MikroORM.init(options.url ? postgresql(options) : sqlite(options));
  if (!options.url) await mendRollback(database);
  await database.migrator.up();
  return database;
}

export const engineOf = (database: Database): Engine => (database.config.get('driver') === PostgreSqlDriver ? 'postgresql' : 'sqlite');

const common = (options: DatabaseOptions, engine: Engine): Partial<Options> => ({
  entities: options.entities,
  extensions: [Migrator],
  // References asked for one by one in a list of answers are loaded together.
  dataloader: DataloaderType.REFERENCE,
  migrations: { migrationsList: options.migrations[engine] as never, snapshot: false, allOrNothing: true, silent: true },
  schemaGenerator: { skipTables: [...tablesOfSignIn, 'mikro_orm_migrations'] },
});

const postgresql = (options: DatabaseOptions): Options =>
  ({ ...common(options, 'postgresql'), driver: PostgreSqlDriver, clientUrl: options.url, pool: { min: 0, max: 10 } }) as Options;

const sqlite = (options: DatabaseOptions): Options =>
  ({
    ...common(options, 'sqlite'),
    driver: SqliteDriver,
    dbName: options.file ?? ':memory:',
    onCreateConnection: async (connection: { executeQuery(query: CompiledQuery): Promise<unknown> }) => {
      for (const pragma of pragmas) await connection.executeQuery(CompiledQuery.raw(`pragma ${pragma}`));
    },
  }) as Options;

/** WAL alone would quietly lower synchronous to NORMAL, which loses acknowledged marks in a power cut. */
const pragmas = ['journal_mode = wal', 'synchronous = full', 'foreign_keys = on', 'busy_timeout = 1000', 'trusted_schema = off'];

/**
 * When SQLite rolls back by itself (disk full), the query builder's own rollback throws and the only
 * connection is never given back. A rollback outside a transaction becomes a harmless statement instead.
 */
async function mendRollback(database: Database): Promise<void> {
  const connection = (database.em as SqlEntityManager).getConnection() as unknown as { getNativeClient(): Promise<SqliteHandle> };
  const handle = await connection.getNativeClient();
  const prepare = handle.prepare.bind(handle);
  handle.prepare = (text: string) => prepare(/^\s*rollback\s*$/i.test(text) && !handle.inTransaction ? 'pragma user_version' : text);
}
