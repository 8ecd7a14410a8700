import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RoleAssignment } from './accounts/account.entity.ts';
import { createAccount } from './accounts/accounts.queries.ts';
import { hashPassword } from './accounts/sign-in.ts';
import { createHttp } from './http.ts';
import { aBoard, aMeeting, anApi, someSeats, testNow } from './testing.ts';

const password = 'a password of some length';
const origin = { origin: 'http://localhost:4000', host: 'localhost:4000' };

describe('The HTTP server', () => {
  const api = anApi();
  let app: FastifyInstance;
  let groupId: string;
  beforeAll(async () => {
    const { board, group } = await aBoard(api);
    groupId = group.id;
    await someSeats(api, board, group, ['=HYPERLINK("http://example.org")', 'Council']);
    await aMeeting(api, group, '2017-06-13');
    const account = await createAccount(api.em, {
      name: 'Board administrator',
      email: 'administrator@example.org',
      passwordHash: await hashPassword(password),
      now: testNow,
    });
    const em = api.em;
    em.create(RoleAssignment, { account, board: board.id, role: 'ADMINISTRATOR' });
    await em.flush();
    app = await createHttp({ database: api.database, secret: 'x'.repeat(32), baseUrl: 'http://localhost:4000' });
  });
  afterAll(() => app.close());

  const signIn = (secret = password, headers: object = origin) =>
    app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      headers: { ...headers },
      payload: { email: 'administrator@example.org', password: secret },
    });
  const cookieOf = (answer: { headers: Record<string, unknown> }) =>
    [answer.headers['set-cookie']]
      .flat()
      .map((cookie) => String(cookie).split(';')[0])
      .join('; ');
  const ask = (cookie: string | undefined, query: string, headers: object = {}) =>
    app.inject({ method: 'POST', url: '/graphql', headers: { ...(cookie ? { cookie } : {}), ...headers }, payload: { query } });

  it('signs in with e-mail and password and knows the person from then on', async () => {
    const signedIn = await signIn();
    expect(signedIn.statusCode).toBe(200);
    expect(String(signedIn.headers['set-cookie'])).toMatch(/HttpOnly.*SameSite=Lax/i);
    const { data } = (await ask(cookieOf(signedIn), '{ viewer { name roles { role board { canAdminister } } } }')).json();
    expect(data.viewer).toEqual({ name: 'Board administrator', roles: [{ role: 'ADMINISTRATOR', board: { canAdminister: true } }] });
  });

  it('forgets the person when they sign out', async () => {
    const cookie = cookieOf(await signIn());
    await app.inject({ method: 'POST', url: '/api/auth/sign-out', headers: { cookie, ...origin }, payload: {} });
    expect((await ask(cookie, '{ viewer { name } }')).json().data.viewer).toBeNull();
  });

  it('refuses a wrong password, and a sign-in sent from another site', async () => {
    expect((await signIn('not the password')).statusCode).toBe(401);
    expect((await signIn(password, { ...origin, origin: 'http://elsewhere.example' })).statusCode).toBe(403);
  });

  it('lets nobody sign themselves up', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/auth/sign-up/email',
      headers: origin,
      payload: { name: 'x', email: 'x@example.org', password },
    });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
  });

  it('answers a board question from nobody with UNAUTHENTICATED', async () => {
    expect((await ask(undefined, '{ boards { id } }')).json().errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  it('runs no mutation that another site could have sent', async () => {
    const answer = await app.inject({
      method: 'GET',
      url: '/graphql?query=mutation{signOffMeeting(input:{id:"x",expectedVersion:1}){userErrors{code}}}',
    });
    expect(answer.statusCode).toBe(400);
    const plain = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'text/plain' },
      payload: '{"query":"{ viewer { id } }"}',
    });
    expect(plain.statusCode).toBeGreaterThanOrEqual(400);
  });

  it('refuses a body too large to be a pasted table', async () => {
    const answer = await ask(cookieOf(await signIn()), `{ viewer { name } } # ${'x'.repeat(17 * 1024 * 1024)}`);
    expect(answer.statusCode).toBe(413);
  });

  it('downloads the matrix as CSV and Excel with cells that run as no formula', async () => {
    const headers = { cookie: cookieOf(await signIn()) };
    const csv = await app.inject({ method: 'GET', url: `/export/attendance.csv?groupId=${groupId}&year=2017`, headers });
    expect(csv.headers['content-disposition']).toContain('attendance-board-2017.csv');
    expect(csv.body).toContain(`"'=HYPERLINK(""http://example.org"")"`);
    const xlsx = await app.inject({ method: 'GET', url: `/export/attendance.xlsx?groupId=${groupId}&year=2017`, headers });
    expect(xlsx.rawPayload.subarray(0, 2).toString()).toBe('PK');
    const { unzipSync, strFromU8 } = await import('fflate');
    const files = unzipSync(new Uint8Array(xlsx.rawPayload));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).not.toContain('<f>');
  });

  it('lets nobody download without signing in, nor a table of another board', async () => {
    expect((await app.inject({ method: 'GET', url: `/export/attendance.csv?groupId=${groupId}&year=2017` })).statusCode).toBe(401);
    const { group } = await aBoard(api);
    const foreign = await app.inject({
      method: 'GET',
      url: `/export/attendance.csv?groupId=${group.id}&year=2017`,
      headers: { cookie: cookieOf(await signIn()) },
    });
    expect(foreign.statusCode).toBe(404);
  });

  it('sends the headers that keep other sites and inline scripts out', async () => {
    const answer = await app.inject({ method: 'GET', url: '/livez' });
    expect(answer.headers['content-security-policy']).toContain("script-src 'self';");
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
  });
});
