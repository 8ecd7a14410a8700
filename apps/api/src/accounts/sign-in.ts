import type { SqlEntityManager } from '@mikro-orm/sql';
import { hash, verify } from '@node-rs/argon2';
import { betterAuth } from 'better-auth';
import { type Database, engineOf } from '../platform/database.ts';

export interface SignInOptions {
  /** At least 32 characters; signs the session cookie. */
  secret: string;
  /** The address people use, so that a request from another site is refused. */
  baseUrl: string;
}

/** OWASP's larger recommendation for Argon2id: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/** Sign-in with e-mail and password; sessions live in the database. Nobody can sign themselves up. */
export function signIn(database: Database, { secret, baseUrl }: SignInOptions) {
  const type = engineOf(database) === 'sqlite' ? ('sqlite' as const) : ('postgres' as const);
  return betterAuth({
    secret,
    baseURL: baseUrl,
    basePath: '/api/auth',
    // The server has already refused other sites; this names ours under whichever address it was asked for.
    trustedOrigins: (request) => (request ? [new URL(request.url).origin] : []),
    database: { db: (database.em as SqlEntityManager).getKysely() as never, type },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 128,
      password: { hash: hashPassword, verify: ({ hash: stored, password }) => verify(stored, password) },
    },
    session: { expiresIn: twelveHours, disableSessionRefresh: true },
    rateLimit: { enabled: true, storage: 'database', window: 60, max: 300, customRules: { '/sign-in/email': { window: 60, max: 20 } } },
    advanced: { useSecureCookies: baseUrl.startsWith('https://') },
    telemetry: { enabled: false },
    logger: { level: 'error' },
  });
}

const twelveHours = 12 * 60 * 60;

export type SignIn = ReturnType<typeof signIn>;
