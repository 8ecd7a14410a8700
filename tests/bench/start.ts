import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../support/server.ts';
import { middle, printTable } from './measure.ts';

const rounds = 5;

/** How long the built server takes to be ready: with nothing there, so that it loads the sample, and with a data folder that was kept. */
export async function benchStart(): Promise<void> {
  const first: number[] = [];
  const kept: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'quorate-bench-'));
    for (const times of [first, kept]) {
      const server = await startServer({ folder });
      times.push(server.readyAfter);
      await server.stop();
    }
    rmSync(folder, { recursive: true, force: true });
  }
  const ratio = (times: readonly number[]) => middle(times.map((time, round) => time / (kept[round] ?? Number.NaN))).toFixed(2);
  printTable(
    `The server from its start to ready, medians of ${rounds} rounds (goal: a second start within 6,000 ms)`,
    ['start', 'ready ms', '÷ kept'],
    [
      ['a new folder, with the sample', middle(first), ratio(first)],
      ['a kept folder', middle(kept), ratio(kept)],
    ],
  );
}
