import type { Locator, Page } from 'playwright-core';

/** The choice of one seat: "Present", "Apologies", "Deputy" or "Absent". */
export const choice = (page: Page, seat: string, mark: string): Locator =>
  page.getByRole('group', { name: new RegExp(`^\\d+\\. ${seat}$`) }).locator('label', { hasText: mark });
