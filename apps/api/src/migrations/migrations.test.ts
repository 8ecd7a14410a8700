import { describe, expect, it } from 'vitest';
import { freshDatabase } from '../testing.ts';

describe('The migrations', () => {
  it('give exactly the schema that the entities describe, and running them again changes nothing', async () => {
    const database = await freshDatabase();
    const difference = await database.schema.getUpdateSchemaSQL({ wrap: false });
    expect(difference.trim()).toBe('');
    expect(await database.migrator.up()).toEqual([]);
    await database.close();
  });

  it.runIf(process.env.ENGINE === 'sqlite')('keep acknowledged marks through a power cut: WAL with full synchronisation', async () => {
    const { mkdtempSync, rmSync } = await import('node:fs');
    const { openDatabase } = await import('../platform/database.ts');
    const { entities } = await import('../entities.ts');
    const { migrations } = await import('./migrations.ts');
    const folder = mkdtempSync('/tmp/quorate-pragma-');
    const database = await openDatabase({ file: `${folder}/board.sqlite`, entities, migrations });
    const pragma = async (name: string) => Object.values((await database.em.getConnection().execute(`pragma ${name}`))[0] as object)[0];
    expect([await pragma('journal_mode'), await pragma('synchronous'), await pragma('foreign_keys')]).toEqual(['wal', 2, 1]);
    await database.close();
    rmSync(folder, { recursive: true });
  });
});
