import { DatabaseSync } from 'node:sqlite';
import type { RunningServer } from './server.ts';

/** Reads the server's own database file, past the API. Nothing can be written this way. */
export function readDatabase<Row>(server: RunningServer, statement: string, ...values: string[]): Row[] {
  const database = new DatabaseSync(server.sqliteFile, { readOnly: true });
  try {
    return database.prepare(statement).all(...values) as Row[];
  } finally {
    database.close();
  }
}
