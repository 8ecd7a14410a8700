import type { Page } from 'playwright-core';
import type { ApiClient } from './api-client.ts';

const year = `query ($boardId: ID!, $year: Int!) {
  contributions(boardId: $boardId, year: $year) { years {
    id state version spent totals { agreed invoiced credited received outstanding inKindValue }
    reserve { opening income spend closing }
    partners { agency { id name } agreed invoiced credited received outstanding inKindValue entries { id kind pence reason correctsId isCorrected } }
    jointCosts { name total pence parts { board { id } pence } }
  } }
}`;

/** A board's money in one year as the API tells it. */
export async function readMoney(api: ApiClient, boardId: string, of: number) {
  return (await api.ask(year, { boardId, year: of })).contributions.years.at(-1);
}

/** "£1,234.50" */
export function pounds(pence: number): string {
  const [whole, rest] = (Math.abs(pence) / 100).toFixed(2).split('.') as [string, string];
  return `${pence < 0 ? '–' : ''}£${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${rest}`;
}

/** The facts that stand in boxes on the page, by their words. */
export async function factsOn(page: Page): Promise<Record<string, string>> {
  const boxes = await page.locator('.money-facts > div').all();
  const read = boxes.map(async (box) => [await box.locator('dt').textContent(), await box.locator('dd').first().textContent()] as const);
  return Object.fromEntries(await Promise.all(read));
}

/** The sum of the reserve as it stands on the page: every line's amount, top to bottom. */
export async function reserveOn(page: Page): Promise<string[]> {
  const lines = await page.locator('.sum-table td').allTextContents();
  return lines.map((line) => line.trim());
}
