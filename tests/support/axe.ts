import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the page as it stands, one line for each element. */
export async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.any[0]?.message ?? node.all[0]?.message ?? node.none[0]?.message ?? ''}`),
  );
}

export const looks = [
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
    for (const violation of await violationsOf(page)) found.push(`${colorScheme} ${viewport.width}: ${violation}`);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
  if (width > 320) found.push(`at 320 the page is ${width} wide: ${await widest(page)}`);
  await page.setViewportSize(looks[0].viewport);
  expect(found).toEqual([]);
}

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
