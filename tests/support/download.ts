import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';

/** The cells of the CSV file that this button gives, row by row. */
export async function downloadCsv(page: Page, button: Locator): Promise<string[][]> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readCsv(readFileSync(await file.path(), 'utf8').replace(/^\uFEFF/, ''));
}

/** A CSV file's cells. A quoted cell may hold commas, quotes and line breaks. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.join('') !== '');
}
