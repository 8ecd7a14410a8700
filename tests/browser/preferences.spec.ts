import { beforeAll, describe, expect, it } from 'vitest';
import { aChromium, settled } from '../support/browser.ts';
import { openGrid } from '../support/grid.ts';
import { type RouteName, routesOf } from '../support/routes.ts';
import { aServer } from '../support/server.ts';

describe('Given a person who has told the system how to show things', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let routes: Record<RouteName, string>;
  beforeAll(async () => {
    routes = await routesOf(server.current.url);
  });

  it('when colours are forced, then marks keep their signs and the focus keeps a ring', async () => {
    const page = await chromium.open(routes['the attendance of this year'], { forcedColors: 'active' });
    await settled(page);
    await openGrid(page);
    for (const key of ['p', 'a', 'd', 'x']) await page.keyboard.press(key);
    await page.keyboard.press('Control+Home');
    const glyphs = await page.locator('.grid-cell .grid-glyph').allTextContents();
    expect(glyphs).toEqual(expect.arrayContaining(['✓', 'A', 'D', '✗']));
    const ring = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
      return { outlineStyle, width: Number.parseFloat(outlineWidth) };
    });
    expect(ring.outlineStyle).not.toBe('none');
    expect(ring.width).toBeGreaterThanOrEqual(2);
  });

  it('when colours are forced, then every button and field still has an edge', async () => {
    const page = await chromium.open(routes['a new meeting'], { forcedColors: 'active' });
    await settled(page);
    const bare = await page
      .locator('main button.button, main input, main select')
      .evaluateAll((controls) =>
        controls
          .filter((control) => control.getClientRects().length > 0 && Number.parseFloat(getComputedStyle(control).borderTopWidth) < 1)
          .map((control) => control.outerHTML.slice(0, 90)),
      );
    expect(bare).toEqual([]);
  });

  it('when motion is unwanted, then nothing moves for longer than a millisecond', async () => {
    const page = await chromium.open(routes['meetings'], { reducedMotion: 'reduce' });
    await settled(page);
    const moving = () =>
      page.evaluate(() =>
        document
          .getAnimations()
          .map((animation) => Number(animation.effect?.getComputedTiming().duration))
          .filter((milliseconds) => milliseconds > 1),
      );
    await page.getByRole('button', { name: 'Board administrator' }).click();
    expect(await moving()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.goto(routes['a meeting to record']);
    await settled(page);
    await page.getByRole('button', { name: 'Review and sign off' }).click();
    expect(await moving()).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  });

  it('when the text is twice as large, then nothing is cut off and the page does not scroll sideways', async () => {
    const page = await chromium.open(routes['the first page'], { viewport: { width: 1280, height: 800 } });
    await settled(page);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'));
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(1280);
  });

  it('when dark is chosen in the menu, then the page is dark and is so again after loading', async () => {
    const page = await chromium.open(routes['meetings'], { colorScheme: 'light' });
    await settled(page);
    await page.getByRole('button', { name: 'Board administrator' }).click();
    await page
      .getByRole('menuitemradio', { name: 'Dark colours' })
      .or(page.getByRole('menuitem', { name: 'Dark colours' }))
      .click();
    const scheme = () => page.evaluate(() => document.documentElement.getAttribute('data-mantine-color-scheme'));
    expect(await scheme()).toBe('dark');
    await page.reload();
    expect(await scheme()).toBe('dark');
    await settled(page);
  });
});
