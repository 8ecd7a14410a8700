import type { Page } from 'playwright-core';

/** Tabs until the thing of this role and name has the focus, as a person who hears or sees where they are. */
export async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    const said = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement;
      if (element === document.body) return '';
      const label = element.labels?.[0]?.textContent ?? '';
      return [element.getAttribute('aria-label'), label, element.tagName === 'SELECT' ? '' : element.textContent].filter(Boolean).join(' ');
    });
    if (name.test(said)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${name} was not reached with ${most} presses of Tab.`);
}
