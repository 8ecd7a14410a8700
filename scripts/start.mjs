// `npm start`: installs, builds, and runs the one process that serves everything.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { installIfStale } from './install.mjs';
import { root } from './pnpm.mjs';

installIfStale();
buildIfStale();

// The pinned Node, not the machine's: better-sqlite3 would crash under an older one.
const node = join(root, 'node_modules', '.bin', 'node');
const server = spawn(node, ['--enable-source-maps', join(root, 'apps/api/dist/server.js')], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
