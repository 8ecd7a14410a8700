/**
 * Measures the recording grid alone, on made-up marks, in the production build and without a server:
 *   (in apps/web) vite build --config vite.bench.config.ts
 *   (in tests)    node bench/grid.bench-page.ts [folder with bench.html]
 * Prints one line of figures for each size: ready, one key, one mark, scrolled frames, elements.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CDPSession, chromium, type Page } from 'playwright-core';

const folder = process.argv[2] ?? fileURLToPath(new URL('../../apps/web/dist-bench', import.meta.url));
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const sizes = [
  [29, 4],
  [60, 24],
  [200, 52],
  [500, 200],
] as const;
const rounds = 3;

const server = createServer((request, response) => {
  const path = (request.url ?? '/').split('?')[0] as string;
  try {
    const body = readFileSync(join(folder, path));
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as { port: number };

const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', ...args] });

async function taskSeconds(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

async function open(page: Page, rows: number, columns: number): Promise<number> {
  await page.goto(`http://127.0.0.1:${port}/bench.html?rows=${rows}&columns=${columns}`);
  await page.waitForTimeout(300);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (!document.querySelector('.grid-cell')) return requestAnimationFrame(look);
          setTimeout(() => resolve(performance.now() - (performance.getEntriesByName('grid-open')[0]?.startTime ?? 0)));
        };
        window.location.hash = 'open';
        requestAnimationFrame(look);
      }),
  );
}

/** Presses a key in the focused cell many times: script time, and time to after the frame that shows it. */
async function pressMany(page: Page, keys: readonly string[]) {
  return page.evaluate(async (pressed) => {
    const scripts: number[] = [];
    const frames: number[] = [];
    for (let turn = 0; turn < 30; turn += 1) {
      const key = pressed[turn % pressed.length] as string;
      const start = performance.now();
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      scripts.push(performance.now() - start);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      frames.push(performance.now() - start);
    }
    const middle = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
    return { script: middle(scripts), frame: middle(frames) };
  }, keys);
}

async function scroll(page: Page, cdp: CDPSession) {
  const before = await taskSeconds(cdp);
  const gaps = await page.evaluate(async () => {
    const grid = document.querySelector('.recording-grid') as HTMLElement;
    grid.scrollTo(0, 0);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const times: number[] = [];
    for (let frame = 0; frame <= 120; frame += 1) {
      times.push(await new Promise<number>((resolve) => requestAnimationFrame(resolve)));
      grid.scrollTop += 60;
      grid.scrollLeft += 20;
    }
    return times.slice(1).map((time, index) => time - (times[index] as number));
  });
  const task = ((await taskSeconds(cdp)) - before) / 120;
  const sorted = gaps.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;
  return { p50: at(0.5), p95: at(0.95), max: at(1), task: task * 1000 };
}

const write = (value: number) => value.toFixed(1).padStart(7);
console.log('size       ready   arrow script/frame    mark script/frame   scroll p50    p95    max  task/frame  elements  nodes');
for (let round = 0; round < rounds; round += 1) {
  for (const [rows, columns] of sizes) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    // Time that the main thread really ran, so that other work on the machine does not count.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const ready = await open(page, rows, columns);
    const arrow = await pressMany(page, ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft']);
    const mark = await pressMany(page, ['p', 'a', 'd', 'x']);
    const scrolled = await scroll(page, cdp);
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    const { nodes } = await cdp.send('Memory.getDOMCounters');
    const size = `${rows}x${columns}`.padEnd(8);
    console.log(
      size,
      write(ready),
      write(arrow.script),
      write(arrow.frame),
      '     ',
      write(mark.script),
      write(mark.frame),
      '   ',
      write(scrolled.p50),
      write(scrolled.p95),
      write(scrolled.max),
      write(scrolled.task),
      '  ',
      elements,
      nodes,
    );
    await context.close();
  }
}
await browser.close();
server.close();
