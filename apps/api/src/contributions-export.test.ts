import type { SqlEntityManager } from '@mikro-orm/sql';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RoleAssignment } from './accounts/account.entity.ts';
import { createAccount } from './accounts/accounts.queries.ts';
import { hashPassword } from './accounts/sign-in.ts';
import type { Board } from './boards/board.entity.ts';
import { LedgerEntry } from './contributions/ledger.entity.ts';
import { createHttp } from './http.ts';
import { Agency } from './membership/agency.entity.ts';
import { newId } from './platform/new-id.ts';
import { aBoard, anApi, someone, testNow } from './testing.ts';

const password = 'a password of some length';
const mutate = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { year { version partners { agency { name } entries { id kind } } } userErrors { message } } }`;

describe('The downloads of contributions', () => {
  const api = anApi();
  let app: FastifyInstance;
  let board: Board;
  let police: Agency;
  let council: Agency;
  let cookies: { administrator: string; partner: string };

  const agency = (em: SqlEntityManager, name: string): Agency =>
    em.create(Agency, { name, shortName: name, sector: 'OTHER', statutoryClass: 'OTHER', aliases: [], boards: [board.id] });
  const signedIn = async (email: string, role: 'ADMINISTRATOR' | 'PARTNER', own?: Agency): Promise<string> => {
    const account = await createAccount(api.em, { name: email, email, passwordHash: await hashPassword(password), now: testNow });
    const { em } = api;
    em.create(RoleAssignment, { account, board: board.id, role, agency: own?.id });
    await em.flush();
    const headers = { origin: 'http://localhost:4000', host: 'localhost:4000' };
    const answer = await app.inject({ method: 'POST', url: '/api/auth/sign-in/email', headers, payload: { email, password } });
    return [answer.headers['set-cookie']]
      .flat()
      .map((cookie) => String(cookie).split(';')[0])
      .join('; ');
  };
  const get = (path: string, cookie?: string) => app.inject({ method: 'GET', url: path, headers: cookie ? { cookie } : {} });
  const csv = (more = '') => `/export/contributions.csv?boardId=${board.id}&year=2017${more}`;
  const pdf = (id: string) => `/export/statement.pdf?boardId=${board.id}&year=2017&agencyId=${id}`;

  beforeAll(async () => {
    ({ board } = await aBoard(api));
    const { em } = api;
    police = agency(em, 'Police');
    council = agency(em, '=HYPERLINK("http://example.org")');
    await em.flush();
    const asha = await someone(api, 'ADMINISTRATOR', board);
    const budget = { boardId: board.id, year: 2017 };
    const send = async (name: string, input: string, more: object): Promise<any> =>
      Object.values(await api.ask(asha, mutate(name, input), { input: { ...budget, ...more } }))[0];
    const entry = (kind: string, agencyId: string, pence: number, more: object = {}) => ({
      kind,
      agencyId,
      pence,
      date: '2017-05-01',
      ...more,
    });
    await send('openBudget', 'OpenBudgetInput', {});
    await send('recordEntries', 'RecordEntriesInput', {
      batchId: newId(),
      entries: [entry('AGREED', police.id, 4_200_000), entry('AGREED', council.id, 18_000_000)],
    });
    const { year } = await send('openBudget', 'OpenBudgetInput', {});
    await send('agreeBudget', 'BudgetStepInput', { expectedVersion: year.version });
    const entries = [entry('INVOICED', police.id, 4_200_050, { reference: '=1+1', note: '@SUM(A1)' })];
    const invoiced = await send('recordEntries', 'RecordEntriesInput', { batchId: newId(), entries });
    const mine = invoiced.year.partners.find((one: any) => one.agency.name === 'Police');
    const entryId = mine.entries.find((one: any) => one.kind === 'INVOICED').id;
    await send('correctEntry', 'CorrectEntryInput', { entryId, reason: '+The wrong amount' });
    app = await createHttp({ database: api.database, secret: 'x'.repeat(32), baseUrl: 'http://localhost:4000', now: () => testNow });
    cookies = {
      administrator: await signedIn('administrator@example.org', 'ADMINISTRATOR'),
      partner: await signedIn('police@example.org', 'PARTNER', police),
    };
  });
  afterAll(() => app.close());

  it('are for those who are signed in', async () => {
    for (const path of [csv(), pdf(police.id)]) {
      const answer = await get(path);
      expect([answer.statusCode, answer.body]).toEqual([401, 'Sign in to download this.']);
    }
  });

  it('are attachments that nobody keeps on the way, named after whose they are', async () => {
    const [table, statement, page] = await Promise.all(
      [csv(), csv(`&agencyId=${police.id}`), pdf(police.id)].map((path) => get(path, cookies.administrator)),
    );
    expect(
      [table, statement, page].map((answer) => [answer?.statusCode, answer?.headers['content-type'], answer?.headers['cache-control']]),
    ).toEqual([
      [200, 'text/csv; charset=utf-8', 'no-store'],
      [200, 'text/csv; charset=utf-8', 'no-store'],
      [200, 'application/pdf', 'no-store'],
    ]);
    expect(String(table?.headers['content-disposition'])).toMatch(/^attachment; filename="contributions-board-\d+-2017\.csv"$/);
    expect(statement?.headers['content-disposition']).toBe('attachment; filename="statement-police-2017.csv"');
    expect(page?.headers['content-disposition']).toBe('attachment; filename="statement-police-2017.pdf"');
    expect(page?.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('give a partner its own line and no other, nor a total over too few', async () => {
    for (const path of [csv(`&agencyId=${council.id}`), pdf(council.id)]) {
      const answer = await get(path, cookies.partner);
      expect([answer.statusCode, answer.body]).toEqual([404, expect.stringContaining('no such statement that you may see')]);
    }
    expect((await get(pdf(police.id), cookies.partner)).statusCode).toBe(200);
    const { body } = await get(csv(), cookies.partner);
    expect(body.split('\n').slice(1)).toEqual(['Police,42000.00,0.00,0.00,0.00,0.00,,,', 'Total,,,,,,,,', '']);
  });

  it('answer in a sentence where there is no such board, year or partner', async () => {
    const wrong = [
      '/export/contributions.csv?boardId=nothing&year=2017',
      `/export/contributions.csv?boardId=${board.id}&year=2001`,
      `/export/contributions.csv?boardId=${board.id}&year=soon`,
      csv('&agencyId=nothing'),
      `/export/statement.pdf?boardId=${board.id}&year=2017`,
    ];
    for (const path of wrong) {
      const answer = await get(path, cookies.administrator);
      expect([path, answer.statusCode, answer.headers['content-type']]).toEqual([path, 404, 'text/plain; charset=utf-8']);
    }
  });

  it('say of every amount that was made up that it is, in the total too', async () => {
    await api.em.nativeUpdate(LedgerEntry, { board: board.id, agency: police.id }, { isInvented: true }, { filters: false });
    const rows = (await get(csv(), cookies.administrator)).body.trim().split('\n');
    expect(rows.map((row) => row.endsWith(',Invented for the sample'))).toEqual([false, false, true, true]);
    expect((await get(csv(`&agencyId=${police.id}`), cookies.partner)).body).toContain('\nNote,Invented for the sample\n');
    await api.em.nativeUpdate(LedgerEntry, { board: board.id }, { isInvented: false }, { filters: false });
  });

  it('hold nothing that a spreadsheet would run, and amounts that it adds up', async () => {
    const table = (await get(csv(), cookies.administrator)).body;
    expect(table).toContain(`"'=HYPERLINK(""http://example.org"")",180000.00`);
    const statement = (await get(csv(`&agencyId=${police.id}`), cookies.administrator)).body;
    const rows = statement.split('\n').filter((row) => row.includes('Invoiced,,'));
    expect(rows).toEqual([
      expect.stringMatching(/^2017-05-01,Invoiced,,42000\.50,,'=1\+1,'@SUM\(A1\),/),
      expect.stringMatching(/^2018-03-20,Invoiced,,-42000\.50,,.*'\+The wrong amount,/),
    ]);
  });
});
