import type { Locator, Page } from 'playwright-core';

/** Opens the recording grid with its button, and waits until one of its cells has the focus. */
export async function openGrid(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Record marks' }).click();
  await page.locator('[role="gridcell"]:focus').waitFor();
  return page.getByRole('grid');
}

/** The cell of a row and a meeting, both counted from 1, as the grid numbers them. */
export const cellAt = (page: Page, row: number, meeting: number): Locator =>
  page.locator(`[role="row"][aria-rowindex="${row + 1}"] [role="gridcell"][aria-colindex="${meeting + 1}"]`);

/** Waits until the register has answered for every mark. */
export const saved = (page: Page): Promise<void> =>
  page
    .getByText(/^Saved \d/)
    .first()
    .waitFor();
