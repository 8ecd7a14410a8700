import { Progress as ProgressOnPostgresql } from './postgresql/20261123-progress.ts';
import { Register as RegisterOnPostgresql } from './postgresql/20261123-register.ts';
import { Contributions as ContributionsOnPostgresql } from './postgresql/20261125-contributions.ts';
import { TakenBack as TakenBackOnPostgresql } from './postgresql/20261126-taken-back.ts';
import { Progress as ProgressOnSqlite } from './sqlite/20261123-progress.ts';
import { Register as RegisterOnSqlite } from './sqlite/20261123-register.ts';
import { Contributions as ContributionsOnSqlite } from './sqlite/20261125-contributions.ts';
import { TakenBack as TakenBackOnSqlite } from './sqlite/20261126-taken-back.ts';

/** Every migration of each engine, in order. A new one is added to both lists. */
export const migrations = {
  sqlite: [
    { name: '20261123-register', class: RegisterOnSqlite },
    { name: '20261123-progress', class: ProgressOnSqlite },
    { name: '20261125-contributions', class: ContributionsOnSqlite },
    { name: '20261126-taken-back', class: TakenBackOnSqlite },
  ],
  postgresql: [
    { name: '20261123-register', class: RegisterOnPostgresql },
    { name: '20261123-progress', class: ProgressOnPostgresql },
    { name: '20261125-contributions', class: ContributionsOnPostgresql },
    { name: '20261126-taken-back', class: TakenBackOnPostgresql },
  ],
};
