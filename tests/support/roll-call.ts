import type { Locator, Page } from 'playwright-core';

/** The choice of one seat: "Present", "Apologies", "Deputy" or "Absent". */
export const choice = (page: Page, seat: string, mark: string): Locator =>
  page.getByRole('group', { name: new RegExp(`^\\d+\\. ${seat}$`) }).locator('label', { hasText: mark });

/** How many seats the bar at the top says are still to be called. */
export async function seatsLeft(page: Page): Promise<number> {
  const words = await page.locator('.roll-call-bar').innerText();
  return Number(/(\d+) left/.exec(words)?.[1]);
}
