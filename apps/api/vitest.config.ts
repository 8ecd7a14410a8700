import { defineConfig } from 'vitest/config';

/** Every API test runs on both engines: SQLite in memory, and a throw-away PostgreSQL. */
export default defineConfig({
  oxc: { decorator: { legacy: true } },
  // One graphql for our files and for type-graphql; the two builds of it refuse each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['src/**/*.test.ts'],
    hookTimeout: 60_000,
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'sqlite', env: { ENGINE: 'sqlite' } } },
      { extends: true, test: { name: 'postgresql', env: { ENGINE: 'postgresql' }, globalSetup: ['../../tests/support/postgresql.ts'] } },
    ],
  },
});
