import type { Locator, Page } from 'playwright-core';
import { downloadCsv } from './download.ts';

export interface ReadNumbers {
  /** The table's cells, the head first. */
  table: string[][];
  /** The file's cells. */
  file: string[][];
}

/** What the numbers behind a picture say, as a table and as the file they are downloaded as. Opens them. */
export async function readNumbers(page: Page, numbers: Locator): Promise<ReadNumbers> {
  if (!(await numbers.evaluate((element: HTMLDetailsElement) => element.open))) await numbers.locator('summary').click();
  const table = await numbers
    .locator('tr')
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent)));
  return { table, file: await downloadCsv(page, numbers.getByRole('button', { name: /^Download CSV/ })) };
}

/** A table's cells as a file has them: a dash stands for nothing. */
export const asFile = (table: string[][]): string[][] => table.map((row) => row.map((cell) => (cell === '–' ? '' : cell)));
