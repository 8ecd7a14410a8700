import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumFlags, chromiumIsHere, chromiumPath, missingChromium } from '../support/chromium.ts';
import { type GridFigures, measureGrid } from './grid-page.ts';
import { middle, printTable } from './measure.ts';
import { serveFolder } from './static-files.ts';

const sizes = [
  [29, 4],
  [60, 24],
  [200, 52],
  [500, 200],
] as const;
const rounds = 5;

/**
 * The recording grid at four sizes. A round visits every size in turn, and a ratio is taken inside its round, because
 * the machine is shared: the ratios repeat, the milliseconds do not.
 */
export async function benchGrid(): Promise<void> {
  if (!chromiumIsHere) return console.log(`\nThe recording grid was not measured: ${missingChromium}`);
  const folder = mkdtempSync(join(tmpdir(), 'quorate-bench-'));
  buildBenchPage(folder);
  const files = await serveFolder(folder);
  const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumFlags });
  const measured: GridFigures[][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const figures: GridFigures[] = [];
    for (const size of sizes) figures.push(await measureGrid(browser, files.url, size));
    measured.push(figures);
  }
  await browser.close();
  files.stop();
  rmSync(folder, { recursive: true, force: true });
  print(measured);
}

function buildBenchPage(folder: string): void {
  const web = fileURLToPath(new URL('../../apps/web', import.meta.url));
  const vite = join(web, 'node_modules/.bin/vite');
  execFileSync(vite, ['build', '--config', 'vite.bench.config.ts', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: web,
    stdio: 'inherit',
  });
}

function print(measured: readonly GridFigures[][]): void {
  const heads = [
    'recording grid',
    'ready ms',
    '÷ 29x4',
    'step ms',
    'mark ms',
    '÷ 29x4',
    'scroll p50',
    'scroll p95',
    'task/frame',
    'elements',
  ];
  const rows = sizes.map(([rows, columns], index) => {
    const figure = (name: keyof GridFigures) => middle(measured.map((round) => round[index]?.[name] ?? Number.NaN));
    const ratio = (name: keyof GridFigures) =>
      middle(measured.map((round) => (round[index]?.[name] ?? Number.NaN) / (round[0]?.[name] ?? Number.NaN))).toFixed(2);
    return [
      `${rows}x${columns}`,
      figure('ready'),
      ratio('ready'),
      figure('step'),
      figure('mark'),
      ratio('mark'),
      figure('scrollMiddle'),
      figure('scrollP95'),
      figure('scrollTask'),
      String(figure('elements')),
    ];
  });
  printTable(
    `The recording grid, medians of ${rounds} rounds (goals: mark ÷ 29x4 at most 2, scroll p95 at most 20 ms, under 4,000 elements)`,
    heads,
    rows,
  );
}
