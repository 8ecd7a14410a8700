import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { aChromium, settled } from '../support/browser.ts';
import { openGrid } from '../support/grid.ts';
import { type RouteName, routeNames, routesOf } from '../support/routes.ts';
import { aServer } from '../support/server.ts';

/** A 1280 x 800 window at 200 %. */
const zoomed = { viewport: { width: 640, height: 400 } };

interface Focus {
  what: string;
  hiddenBy: string | null;
}

/** As below, once the page has scrolled to what has the focus; it is given half a second for that. */
async function focus(page: Page): Promise<Focus> {
  const until = performance.now() + 500;
  let now = await lookAtFocus(page);
  while (now.hiddenBy && performance.now() < until) now = await lookAtFocus(page);
  return now;
}

/** What has the focus, and what hides it: nothing, or what lies over its middle, or the edge of the window. */
const lookAtFocus = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { what: '', hiddenBy: 'the focus is lost' };
    const nameOf = (one: Element) =>
      `${one.tagName.toLowerCase()}.${String(one.className).split(' ')[0]} "${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 30)}"`;
    const over = (x: number, y: number): Element | null => {
      const hit = document.elementFromPoint(x, y);
      const isItself = hit !== null && (element.contains(hit) || (hit.closest('label')?.contains(element) ?? false));
      return isItself ? null : (hit ?? document.documentElement);
    };
    // A link over two lines is two boxes. Of what is taller than the window, a part is enough.
    const boxes = [...element.getClientRects()].filter((box) => box.width > 0);
    const covers = boxes.flatMap(({ left, right, top, bottom }) => {
      const height = bottom - top;
      const shares = height > innerHeight / 2 ? [0.1, 0.5, 0.9] : [0.5];
      return shares.map((share) => over((Math.max(left, 0) + Math.min(right, innerWidth)) / 2, top + height * share));
    });
    return { what: nameOf(element), hiddenBy: covers.includes(null) ? null : covers[0] ? nameOf(covers[0]) : 'it has no size' };
  });

describe('Given a window at 200 %, and only a keyboard', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let routes: Record<RouteName, string>;
  beforeAll(async () => {
    routes = await routesOf(server.current.url);
  });

  it.each(routeNames)('when one tabs through %s, then the focus is always in view and never lost', async (name) => {
    const page = await chromium.open(routes[name], zoomed);
    await settled(page);
    const hidden: string[] = [];
    const walked: string[] = [];
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press('Tab');
      const { what, hiddenBy } = await focus(page);
      if (what === '') break;
      walked.push(what);
      if (hiddenBy) hidden.push(`${what} under ${hiddenBy}`);
    }
    expect(walked.length).toBeGreaterThan(3);
    expect(hidden).toEqual([]);
  });

  it('when one walks the grid to every edge, then the focused mark is never under the head, the foot or a column that stays', async () => {
    const page = await chromium.open(routes['the attendance of this year'], zoomed);
    await settled(page);
    await openGrid(page);
    const hidden: string[] = [];
    const walk = async (key: string, times: number) => {
      for (let press = 0; press < times; press += 1) {
        await page.keyboard.press(key);
        const { what, hiddenBy } = await focus(page);
        if (hiddenBy) hidden.push(`${key} ${press + 1}: ${what} under ${hiddenBy}`);
      }
    };
    await walk('Control+Home', 1);
    await walk('ArrowDown', 30);
    await walk('ArrowRight', 4);
    await walk('ArrowUp', 30);
    await walk('ArrowLeft', 4);
    for (const key of ['End', 'Control+End', 'Home', 'PageUp', 'PageUp', 'PageDown', 'Control+Home']) await walk(key, 1);
    expect(hidden).toEqual([]);
  });
});
