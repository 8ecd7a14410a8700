import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { aChromium, settled } from '../support/browser.ts';
import { pasteText } from '../support/clipboard.ts';
import { publishedTable } from '../support/importing.ts';
import { readEverything } from '../support/reading.ts';
import { aBoard, type TestBoard } from '../support/register.ts';
import { aServer } from '../support/server.ts';

describe('Given an administrator on the import page of an empty board', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let api: ApiClient;
  let board: TestBoard;
  beforeAll(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    board = await aBoard(api);
  });
  const open = async () => {
    const page = await chromium.open(`/import?board=${board.boardId}&year=2017`);
    await settled(page);
    return page;
  };
  const paste = async (page: Page, text: string) => {
    await page.getByLabel('Table', { exact: true }).focus();
    await pasteText(page, text);
  };

  it('when the table is pasted, then it is read at once and nothing is written before the last button', async () => {
    const before = await readEverything(api, board.boardId);
    const page = await open();
    await paste(page, publishedTable);
    await page.getByText('0 of 29 rows match a seat by name. 29 to choose.').waitFor();
    expect(await page.getByRole('button', { name: 'Import', exact: true }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Make all 29 unmatched rows new seats' }).click();
    await page.getByText(/Importing will record/).waitFor();
    expect(await readEverything(api, board.boardId)).toBe(before);
  });

  it('when they go back, then what they pasted is still there', async () => {
    const page = await open();
    await paste(page, publishedTable);
    await page.getByText('29 to choose').waitFor();
    await page.goBack();
    expect(await page.getByLabel('Table', { exact: true }).inputValue()).toContain('Staffordshire Police');
  });

  it('when it is imported in at most six actions, then the attendance page shows 90 of 116', async () => {
    const page = await open();
    await paste(page, publishedTable);
    await page.getByRole('button', { name: 'Make all 29 unmatched rows new seats' }).click();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByRole('link', { name: 'See the attendance' }).click();
    await page.getByText('90 of 116').first().waitFor();
  });

  it('when it is pasted again, then the page says that nothing would change', async () => {
    const page = await open();
    await paste(page, publishedTable);
    await page
      .getByText(/nothing/i)
      .first()
      .waitFor();
    await page.getByText(/29 of 29 rows match a seat by name/).waitFor();
  });

  it('when more is pasted than a table can be, then the page says what to paste instead', async () => {
    const page = await open();
    await paste(page, 'Agency\tJune 2017\n'.padEnd(1_000_001, 'x'));
    await page.getByText('Paste one table at a time, at most 1,000,000 characters.', { exact: false }).first().waitFor();
  });

  it('when something without a table is pasted, then the page says what to copy', async () => {
    const page = await open();
    await paste(page, 'Dear all,\nI am sorry that I cannot come on Tuesday.');
    await page.getByText('Copy the whole table with its header row and paste it again.', { exact: false }).first().waitFor();
    expect(await page.getByRole('button', { name: 'Import', exact: true }).isDisabled()).toBe(true);
  });
});
