import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that look at colours: the only ones for which dark differs from light. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/** Each width in light with every rule, and in dark with the rules about colour. */
const looks = [
  { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  { colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
  { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
  { colorScheme: 'light', viewport: { width: 390, height: 844 } },
] as const;

/** The page in light and dark, wide and narrow: no violations in any, and at 320 nothing to scroll sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  const found: string[] = [];
  for (const { colorScheme, viewport } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    await page.waitForFunction((scheme) => document.documentElement.getAttribute('data-mantine-color-scheme') === scheme, colorScheme);
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    const { violations } = await (colorScheme === 'light' ? axe.withTags(rules) : axe.withRules(ofColour)).analyze();
    found.push(...violations.flatMap(asLines).map((line) => `${colorScheme} ${viewport.width}: ${line}`));
  }
  await page.setViewportSize({ width: 320, height: 640 });
  const fits = page.waitForFunction(() => (document.scrollingElement?.scrollWidth ?? 0) <= 320, null, { timeout: 2_000 });
  const width = await fits.then(() => 320).catch(() => page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0));
  if (width > 320) found.push(`at 320 the page is ${width} wide: ${await widest(page)}`);
  await page.setViewportSize(looks[0].viewport);
  expect(found).toEqual([]);
}

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/** What axe says, one line for each element. */
const asLines = ({ id, nodes }: Violation): string[] =>
  nodes.map(({ target, any, all, none }) => `${id}: ${target.join(' ')} ${[...any, ...all, ...none][0]?.message ?? ''}`);

/** What sticks out of a 320 pixel page, outermost first. What is positioned is not held back by a region that scrolls. */
const widest = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > 321)
      .filter((element) => !element.closest('.scroll, [role="grid"]') || getComputedStyle(element).position === 'absolute')
      .slice(0, 3)
      .map((element) => `${element.tagName.toLowerCase()}.${String(element.className)} "${element.textContent?.slice(0, 40)}"`)
      .join(', '),
  );
