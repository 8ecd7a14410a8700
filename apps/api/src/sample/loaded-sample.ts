import { randomUUID } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { afterAll, beforeAll } from 'vitest';
import { Board } from '../boards/board.entity.ts';
import { Group } from '../boards/group.entity.ts';
import { entities } from '../entities.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Seat } from '../membership/seat.entity.ts';
import { migrations } from '../migrations/migrations.ts';
import { type Database, openDatabase } from '../platform/database.ts';
import { loadSample } from './load-sample.ts';

/** The clock of the sample's tests. */
export const sampleNow = '2026-11-23T10:00:00.000Z';

/** The tests look behind the walls between boards. */
export const everything = { filters: false } as const;

/** A database without a board, on the engine of the run. */
export async function anEmptyDatabase(): Promise<Database> {
  if (process.env.ENGINE !== 'postgresql') return openDatabase({ file: ':memory:', entities, migrations });
  return openDatabase({ url: `${process.env.TEST_POSTGRESQL}/sample_${randomUUID().replaceAll('-', '')}`, entities, migrations });
}

export class LoadedSample {
  database!: Database;

  get em(): SqlEntityManager {
    return this.database.em.fork() as SqlEntityManager;
  }

  async boardGroup(): Promise<Group> {
    const { em } = this;
    const board = await em.findOneOrFail(Board, { shortName: 'SSCB' }, everything);
    return em.findOneOrFail(Group, { kind: 'BOARD', owners: { board: board.id } }, everything);
  }

  group(shortName: string): Promise<Group> {
    return this.em.findOneOrFail(Group, { shortName }, everything);
  }

  /** In the order of the roll. */
  seats(group: Group) {
    return this.em.find(Seat, { group: group.id }, { ...everything, orderBy: { position: 'asc' }, populate: ['agency', 'boards'] });
  }

  async publishedMeetings(): Promise<Meeting[]> {
    const group = await this.boardGroup();
    return this.em.find(Meeting, { group: group.id, dateKnownTo: 'MONTH' }, { ...everything, orderBy: { date: 'asc' } });
  }
}

/** The sample, loaded once for the tests of one file. */
export function aLoadedSample(): LoadedSample {
  const sample = new LoadedSample();
  beforeAll(async () => {
    sample.database = await anEmptyDatabase();
    await loadSample(sample.em, sampleNow);
  });
  afterAll(() => sample.database.close());
  return sample;
}
