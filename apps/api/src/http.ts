import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import type { SqlEntityManager } from '@mikro-orm/sql';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { rolesOf } from './accounts/accounts.queries.ts';
import { type SignIn, signIn } from './accounts/sign-in.ts';
import { createApi } from './api.ts';
import { attendanceExport } from './attendance/attendance-export.ts';
import { contributionsExport } from './contributions/contributions-export.ts';
import { type RequestContext, requestContext } from './platform/context.ts';
import type { Database } from './platform/database.ts';
import type { RequestViewer } from './platform/viewer.ts';

export interface HttpOptions {
  database: Database;
  secret: string;
  baseUrl: string;
  /** The folder with the built web client; left out, only the API is served. */
  client?: string;
  /** The clock, as ISO 8601 in UTC. */
  now?: () => string;
}

/** Ten times the largest paste that is read still arrives, so that it is refused in a sentence and not by a cut connection. */
const largestBody = 16 * 1024 * 1024;

/** The one process: sign-in, GraphQL, downloads and the web client. Call `listen` on what it returns. */
export async function createHttp(options: HttpOptions): Promise<FastifyInstance> {
  const app = Fastify({ forceCloseConnections: 'idle', bodyLimit: largestBody, trustProxy: 'loopback' });
  const accounts = signIn(options.database, options);
  const contextOf = async (request: FastifyRequest) =>
    requestContext(options.database, await viewerOf(request, accounts, options.database), (options.now ?? clock)());

  await app.register(compress, { global: true, encodings: ['br', 'gzip'], threshold: 1024 });
  app.addHook('onRequest', refuseOtherSites);
  app.addHook('onSend', async (request, reply) => void reply.headers(securityHeaders(request.url)));
  serveHealth(app, options.database);
  serveSignIn(app, accounts);
  await serveGraphql(app, contextOf);
  attendanceExport(app, contextOf);
  contributionsExport(app, contextOf);
  if (options.client) await serveClient(app, options.client);
  return app;
}

const clock = () => new Date().toISOString();

async function viewerOf(request: FastifyRequest, accounts: SignIn, database: Database): Promise<RequestViewer | null> {
  if (!request.headers.cookie) return null;
  const session = await accounts.api.getSession({ headers: asHeaders(request) });
  if (!session) return null;
  const { id, name, email } = session.user;
  return { id, name, email, roles: await rolesOf(database.em.fork() as SqlEntityManager, id) };
}

/** The request's headers as the web's own, with the address it really came from: sign-in attempts are counted by it. */
function asHeaders(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) if (value) headers.set(name, String(value));
  headers.set('x-forwarded-for', request.ip);
  return headers;
}

/** A browser says which site a request comes from. One that would change something must come from ours. */
async function refuseOtherSites(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { origin } = request.headers;
  if (request.method === 'GET' || !origin || (URL.canParse(origin) && new URL(origin).host === request.host)) return;
  await reply.code(403).send({ error: 'This request came from another site. Open Quorate itself and try again.' });
}

/** No inline script or style runs, and no other site may frame the page. */
const contentPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
].join('; ');

const securityHeaders = (url: string): Record<string, string> => ({
  'content-security-policy': contentPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  ...(/^\/(graphql|api|export)\b/.test(url) ? { 'cache-control': 'no-store' } : {}),
});

function serveHealth(app: FastifyInstance, database: Database): void {
  app.get('/livez', async () => ({ status: 'alive' }));
  app.get('/readyz', async (_request, reply) => {
    const slow = new Promise<boolean>((resolve) => setTimeout(resolve, 2000, false).unref());
    const isReady = await Promise.race([database.isConnected(), slow]);
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'the database does not answer' });
  });
}

/** Hands /api/auth/* to the sign-in library, which speaks the web's own Request and Response. */
function serveSignIn(app: FastifyInstance, accounts: SignIn): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    handler: async (request, reply) => {
      const body = request.body ? JSON.stringify(request.body) : undefined;
      const answer = await accounts.handler(
        new Request(new URL(request.url, `${request.protocol}://${request.host}`), {
          method: request.method,
          headers: asHeaders(request),
          body,
        }),
      );
      reply.code(answer.status);
      for (const [name, value] of answer.headers) if (name !== 'set-cookie') reply.header(name, value);
      for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie);
      return reply.send(await answer.text());
    },
  });
}

async function serveGraphql(app: FastifyInstance, contextOf: (request: FastifyRequest) => Promise<RequestContext>): Promise<void> {
  const apollo: ApolloServer<RequestContext> = createApi();
  await apollo.start();
  app.route({ url: '/graphql', method: ['GET', 'POST', 'OPTIONS'], handler: fastifyApolloHandler(apollo, { context: contextOf }) });
  app.addHook('onClose', () => apollo.stop());
}

/** Hashed files are kept for a year; the page itself is asked for each time. Any other address is the client's own. */
async function serveClient(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, path) =>
      void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  app.setNotFoundHandler((request, reply) =>
    request.method === 'GET' && request.headers.accept?.includes('text/html')
      ? reply.sendFile('index.html')
      : reply.code(404).send({ error: 'There is nothing at this address.' }),
  );
}
