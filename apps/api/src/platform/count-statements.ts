import type { SqlEntityManager } from '@mikro-orm/sql';
import type { KyselyPlugin } from 'kysely';

/** Runs a read and counts the SQL statements it sent. */
export async function countStatements<Result>(
  em: SqlEntityManager,
  read: (em: SqlEntityManager) => Promise<Result>,
): Promise<{ result: Result; statements: number }> {
  let statements = 0;
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => {
      statements += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const counted = em.getKysely().withPlugin(counter);
  em.getKysely = () => counted as never;
  return { result: await read(em), statements };
}
