import type { Browser, CDPSession, Page } from 'playwright-core';
import { atShare, middle } from './measure.ts';

export interface GridFigures {
  /** Milliseconds from the order to open until the first cell is on the page. */
  ready: number;
  /** Milliseconds from a key to after the frame that shows what it did: one step, and one mark. */
  step: number;
  mark: number;
  /** The gaps between frames while 120 of them scroll 60 pixels down and 20 to the right. */
  scrollMiddle: number;
  scrollP95: number;
  /** Milliseconds of main-thread work in one scrolled frame. */
  scrollTask: number;
  elements: number;
}

/** Measures the recording grid alone, in a window of its own: made-up marks, the production build, no server behind it. */
export async function measureGrid(browser: Browser, url: string, [rows, columns]: readonly [number, number]): Promise<GridFigures> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable');
    await page.goto(`${url}/bench.html?rows=${rows}&columns=${columns}`, { waitUntil: 'load' });
    const ready = await open(page);
    const step = await pressMany(page, ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft']);
    const mark = await pressMany(page, ['p', 'a', 'd', 'x']);
    const scrolled = await scroll(page, cdp);
    return { ready, step, mark, ...scrolled, elements: await page.evaluate(() => document.querySelectorAll('*').length) };
  } finally {
    await context.close();
  }
}

const open = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (!document.querySelector('.grid-cell')) return void requestAnimationFrame(look);
          setTimeout(() => resolve(performance.now() - (performance.getEntriesByName('grid-open')[0]?.startTime ?? 0)));
        };
        window.location.hash = 'open';
        requestAnimationFrame(look);
      }),
  );

async function pressMany(page: Page, keys: readonly string[]): Promise<number> {
  const frames = await page.evaluate(async (pressed) => {
    const times: number[] = [];
    for (let turn = 0; turn < 40; turn += 1) {
      const start = performance.now();
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: pressed[turn % pressed.length] as string, bubbles: true, cancelable: true }),
      );
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      times.push(performance.now() - start);
    }
    return times;
  }, keys);
  return middle(frames);
}

async function scroll(page: Page, cdp: CDPSession) {
  const before = await taskSeconds(cdp);
  const gaps = await page.evaluate(async () => {
    const grid = document.querySelector('.recording-grid') as HTMLElement;
    grid.scrollTo(0, 0);
    const times: number[] = [];
    for (let frame = 0; frame <= 120; frame += 1) {
      times.push(await new Promise<number>((resolve) => requestAnimationFrame(resolve)));
      grid.scrollTop += 60;
      grid.scrollLeft += 20;
    }
    return times.slice(1).map((time, index) => time - (times[index] as number));
  });
  const scrollTask = (((await taskSeconds(cdp)) - before) / 120) * 1000;
  return { scrollMiddle: middle(gaps), scrollP95: atShare(gaps, 0.95), scrollTask };
}

async function taskSeconds(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}
