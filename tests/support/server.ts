import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';

/** The build in this repository, unless SERVER_PROGRAM (and CLIENT_FOLDER beside it) name another to put to the test. */
const program = process.env.SERVER_PROGRAM ?? fileURLToPath(new URL('../../apps/api/dist/server.js', import.meta.url));

export interface ServerOptions {
  /** A data folder kept from another run; left out, a new one that is removed at the end. */
  folder?: string;
  databaseUrl?: string;
  environment?: Record<string, string>;
}

/** The built server, running on loopback as `npm start` runs it. */
export class RunningServer {
  readonly url: string;
  readonly folder: string;
  /** Milliseconds from the start of the process to the first answer that it is ready. */
  readonly readyAfter: number;
  readonly #process: ChildProcess;
  readonly #ownsFolder: boolean;
  readonly #output: string[];

  constructor(process: ChildProcess, facts: { url: string; folder: string; readyAfter: number; ownsFolder: boolean; output: string[] }) {
    this.#process = process;
    this.url = facts.url;
    this.folder = facts.folder;
    this.readyAfter = facts.readyAfter;
    this.#ownsFolder = facts.ownsFolder;
    this.#output = facts.output;
  }

  /** What it has printed so far. */
  get output(): string {
    return this.#output.join('');
  }

  get sqliteFile(): string {
    return join(this.folder, 'quorate.sqlite');
  }

  /** Ends the process; without `signal`, as a person who presses Ctrl+C does. Answers with its exit code. */
  async stop(signal: NodeJS.Signals = 'SIGINT'): Promise<number | null> {
    const code = await ended(this.#process, () => this.#process.kill(signal));
    if (this.#ownsFolder) rmSync(this.folder, { recursive: true, force: true });
    return code;
  }
}

export async function startServer({ folder, databaseUrl, environment = {} }: ServerOptions = {}): Promise<RunningServer> {
  if (!existsSync(program)) throw new Error('The server is not built. Run the tests with `npm test`, or build with `npm start` first.');
  const data = folder ?? mkdtempSync(join(tmpdir(), 'quorate-test-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const server = spawn(process.execPath, ['--enable-source-maps', program], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      TZ: 'Europe/London',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_FOLDER: data,
      BASE_URL: url,
      ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
      ...(process.env.CLIENT_FOLDER ? { CLIENT_FOLDER: process.env.CLIENT_FOLDER } : {}),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text: Buffer) => output.push(text.toString()));
  await announced(server, output);
  const answer = await fetch(`${url}/readyz`);
  if (!answer.ok) throw new Error(`The server answers ${answer.status} on /readyz: ${await answer.text()}`);
  return new RunningServer(server, { url, folder: data, readyAfter: performance.now() - started, ownsFolder: !folder, output });
}

/** A server of its own for the tests of one file, on the engine of the run, with the sample in it. */
export function aServer(options: ServerOptions = {}): { readonly current: RunningServer } {
  let running: RunningServer | undefined;
  beforeAll(async () => {
    running = await startServer({ databaseUrl: throwAwayDatabase(), ...options });
  });
  afterAll(async () => {
    await running?.stop();
  });
  return {
    get current() {
      if (!running) throw new Error('The server has not been started yet.');
      return running;
    },
  };
}

/** The address of a PostgreSQL database that does not exist yet; the server makes it. Nothing on SQLite. */
export function throwAwayDatabase(): string | undefined {
  return process.env.ENGINE === 'postgresql' ? `${process.env.TEST_POSTGRESQL}/spec_${randomUUID().replaceAll('-', '')}` : undefined;
}

function announced(server: ChildProcess, output: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    server.stdout?.on('data', () => output.join('').includes('Quorate is ready') && resolve());
    server.once('exit', (code) => reject(new Error(`The server ended with ${code} before it was ready.\n${output.join('')}`)));
    server.once('error', reject);
  });
}

function ended(server: ChildProcess, end: () => void): Promise<number | null> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve(server.exitCode);
  return new Promise((resolve) => {
    server.once('exit', resolve);
    end();
  });
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
