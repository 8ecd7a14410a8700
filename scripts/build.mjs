// Builds the client and the server, when a source is newer than what was built last.
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pnpmOrStop, root } from './pnpm.mjs';

const stamp = join(root, 'node_modules', '.built');
const sources = ['apps/api/src', 'apps/web/src', 'apps/web/public', 'apps/web/vite-plugins', 'packages/domain/src', 'packages/tables/src'];
const files = [
  'schema.graphql',
  'pnpm-lock.yaml',
  'apps/web/index.html',
  'apps/web/vite.config.ts',
  'apps/web/codegen.ts',
  'apps/api/vite.config.ts',
];

export function buildIfStale() {
  const built = existsSync(stamp) && existsSync(join(root, 'apps/web/dist/index.html')) ? statSync(stamp).mtimeMs : 0;
  if (newest() <= built) return;
  const started = new Date();
  pnpmOrStop(['-r', '--filter', './apps/*', 'run', 'build']);
  writeFileSync(stamp, '');
  // A source saved while the build ran must count as newer.
  utimesSync(stamp, started, started);
}

function newest() {
  const folders = sources.flatMap((source) =>
    readdirSync(join(root, source), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes(join('web', 'src', 'gql')))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return Math.max(...[...folders, ...files.map((file) => join(root, file))].map((file) => statSync(file).mtimeMs));
}
