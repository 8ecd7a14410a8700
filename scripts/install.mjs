// Installs what the lockfile names, once for each lockfile.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pnpmOrStop, root } from './pnpm.mjs';

const stamp = join(root, 'node_modules', '.installed');

export function installIfStale() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  pnpmOrStop(['install', '--frozen-lockfile']);
  writeFileSync(stamp, wanted);
}
