import { Progress as ProgressOnPostgresql } from './postgresql/20261123-progress.ts';
import { Register as RegisterOnPostgresql } from './postgresql/20261123-register.ts';
import { Progress as ProgressOnSqlite } from './sqlite/20261123-progress.ts';
import { Register as RegisterOnSqlite } from './sqlite/20261123-register.ts';

/** Every migration of each engine, in order. A new one is added to both lists. */
export const migrations = {
  sqlite: [
    { name: '20261123-register', class: RegisterOnSqlite },
    { name: '20261123-progress', class: ProgressOnSqlite },
  ],
  postgresql: [
    { name: '20261123-register', class: RegisterOnPostgresql },
    { name: '20261123-progress', class: ProgressOnPostgresql },
  ],
};
