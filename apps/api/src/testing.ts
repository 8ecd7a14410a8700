import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Role } from './accounts/account.entity.ts';
import { RoleAssignment } from './accounts/account.entity.ts';
import { createAccount } from './accounts/accounts.queries.ts';
import { createApi } from './api.ts';
import { Board } from './boards/board.entity.ts';
import { Group, GroupOwnership } from './boards/group.entity.ts';
import { entities } from './entities.ts';
import { Meeting } from './meetings/meeting.entity.ts';
import { Agency } from './membership/agency.entity.ts';
import { Seat } from './membership/seat.entity.ts';
import { migrations } from './migrations/migrations.ts';
import { requestContext } from './platform/context.ts';
import { type Database, openDatabase } from './platform/database.ts';
import type { RequestViewer } from './platform/viewer.ts';

/** The clock of every API test: a Tuesday in the reporting year 2017/18, after its last board meeting. */
export const testNow = '2018-03-20T10:00:00.000Z';

/** A database of its own for one test file, on the engine of the run. */
export async function freshDatabase(): Promise<Database> {
  if (process.env.ENGINE !== 'postgresql') return openDatabase({ entities, migrations });
  // The ORM makes the database when there is none of this name.
  return openDatabase({ url: `${process.env.TEST_POSTGRESQL}/test_${randomUUID().replaceAll('-', '')}`, entities, migrations });
}

/** Real documents sent to the real API over a fresh database, as this or that person. */
export class ApiUnderTest {
  database!: Database;
  apollo!: ApolloServer<ReturnType<typeof requestContext>>;

  /** An entity manager without the walls, to set the stage and to look behind it. */
  get em(): SqlEntityManager {
    return this.database.em.fork() as SqlEntityManager;
  }

  async send<Data = any>(
    viewer: RequestViewer | null,
    document: string,
    variables: object = {},
    now = testNow,
  ): Promise<{ data: Data; errors: { message: string; code: string }[] }> {
    const contextValue = requestContext(this.database, viewer, now);
    const answer = await this.apollo.executeOperation({ query: document, variables: variables as never }, { contextValue });
    if (answer.body.kind !== 'single') throw new Error('The answer came in parts.');
    const { data, errors = [] } = answer.body.singleResult;
    return { data: data as Data, errors: errors.map((error) => ({ message: error.message, code: String(error.extensions?.code) })) };
  }

  /** The same, where the test is not about errors. */
  async ask<Data = any>(viewer: RequestViewer | null, document: string, variables: object = {}, now = testNow): Promise<Data> {
    const { data, errors } = await this.send<Data>(viewer, document, variables, now);
    expect(errors).toEqual([]);
    return data;
  }
}

/** An API under test for the tests of one file. */
export function anApi(): ApiUnderTest {
  const api = new ApiUnderTest();
  beforeAll(async () => {
    api.database = await freshDatabase();
    api.apollo = createApi() as never;
    await api.apollo.start();
  });
  afterAll(async () => {
    await api.apollo.stop();
    await api.database.close();
  });
  return api;
}

let made = 0;

/** A board with its board group. */
export async function aBoard(api: ApiUnderTest, name = `Board ${++made}`): Promise<{ board: Board; group: Group }> {
  const { em } = api;
  const board = em.create(Board, { name, shortName: name, bodyType: 'LSCB', area: 'Somewhere' });
  const group = em.create(Group, { name: 'Board', shortName: 'Board', kind: 'BOARD' });
  em.create(GroupOwnership, { board, group, from: '2017-04-01' });
  await em.flush();
  return { board, group };
}

/** A group that several boards own together, with seats that sit for the boards named beside them. */
export async function aJointGroup(
  api: ApiUnderTest,
  boards: Board[],
  seats: { name: string; boards: Board[] }[],
): Promise<{ group: Group; seats: Seat[] }> {
  const { em } = api;
  const group = em.create(Group, { name: 'Joint forum', shortName: 'Joint forum', kind: 'FORUM' });
  for (const board of boards) em.create(GroupOwnership, { board: board.id, group, from: '2017-04-01' });
  const created = seats.map((seat, index) =>
    seatOf(
      em,
      group,
      seat.name,
      index + 1,
      seat.boards.map((board) => board.id),
    ),
  );
  await em.flush();
  return { group, seats: created };
}

const seatOf = (em: SqlEntityManager, group: Group | string, name: string, position: number, boards: string[]): Seat => {
  const agency = em.create(Agency, {
    name: `${name} ${++made}`,
    shortName: name,
    sector: 'OTHER',
    statutoryClass: 'OTHER',
    aliases: [],
    boards,
  });
  return em.create(Seat, {
    group,
    agency,
    boards,
    name,
    shortName: name,
    position,
    seatClass: 'RELEVANT_AGENCY',
    countsTowardsCoverage: true,
    aliases: [],
  });
};

export async function someSeats(api: ApiUnderTest, board: Board, group: Group, names: readonly string[]): Promise<Seat[]> {
  const { em } = api;
  const seats = names.map((name, index) => seatOf(em, group.id, name, index + 1, [board.id]));
  await em.flush();
  return seats;
}

export async function aMeeting(
  api: ApiUnderTest,
  group: Group,
  date: string,
  more: Partial<Pick<Meeting, 'state' | 'isSignedOff' | 'title' | 'dateKnownTo'>> = {},
): Promise<Meeting> {
  const { em } = api;
  const meeting = em.create(Meeting, {
    group: group.id,
    title: 'Board',
    date,
    dateKnownTo: 'DAY',
    mode: 'IN_PERSON',
    state: 'PLANNED',
    ...more,
  });
  await em.flush();
  return meeting;
}

/** Somebody signed in, with one role on each of some boards. */
export async function someone(api: ApiUnderTest, role: Role, ...boards: Board[]): Promise<RequestViewer> {
  const { em } = api;
  const name = `${role} ${++made}`;
  const email = `${role.toLowerCase()}-${made}@example.org`;
  const id = await createAccount(em, { name, email, passwordHash: 'none', now: testNow });
  for (const board of boards) em.create(RoleAssignment, { account: id, board: board.id, role });
  await em.flush();
  return { id, name, email, roles: boards.map((board) => ({ boardId: board.id, role, agencyId: null })) };
}
