// Runs pnpm at the pinned version on a machine that has only Node and npm. Plain Node 20: nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const version = '12.21.0';

/** Runs pnpm with these words and returns its exit code; its output goes to the terminal. */
export function pnpm(words, environment = {}) {
  const command = ['-y', `pnpm@${version}`, ...words];
  const result = spawnSync('npx', command, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, npm_config_loglevel: 'error', ...environment },
  });
  return result.status ?? 1;
}

/** Runs pnpm and ends this process when it fails. */
export function pnpmOrStop(words, environment) {
  const code = pnpm(words, environment);
  if (code !== 0) process.exit(code);
}
