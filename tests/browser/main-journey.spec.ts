import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { aChromium, phone, settled, signInByForm } from '../support/browser.ts';
import { pasteText } from '../support/clipboard.ts';
import { cellAt, openGrid, saved } from '../support/grid.ts';
import { publishedTable } from '../support/importing.ts';
import { readEverything, readMatrix } from '../support/reading.ts';
import { sampleBoard } from '../support/register.ts';
import { choice } from '../support/roll-call.ts';
import { aServer } from '../support/server.ts';
import { readWorkbook } from '../support/workbook.ts';

describe('Given an administrator with last year in a report and this year to record', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let api: ApiClient;
  let board: { boardId: string; groupId: string };
  beforeAll(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    board = await sampleBoard(api, 'Example');
  });
  const open = async (path: string, options = {}) => {
    const page = await chromium.open(path, options);
    await settled(page);
    return page;
  };
  const openAttendance = () => open(`/attendance?board=${board.boardId}&year=2017`);
  const meetingOn = async (date: string) => (await readMatrix(api, board.groupId, 2017)).columns.find((column) => column.date === date);
  const paste = async (page: Page) => {
    await page.getByRole('link', { name: 'Import' }).click();
    await page.getByLabel('Table', { exact: true }).focus();
    await pasteText(page, publishedTable);
  };
  const addMeeting = async (date: string) => {
    const page = await open(`/meetings/new?board=${board.boardId}&year=2017`);
    await page.getByRole('textbox', { name: 'Date' }).fill(date);
    await page.getByRole('button', { name: 'Add meeting' }).click();
    await page.waitForURL(/\/meetings\/[0-9a-f-]{36}/);
    return page;
  };

  it('when they sign in, open the empty board and paste the appendix, then the register shows 90 of 116', async () => {
    const page = await open('/', { as: null });
    await signInByForm(page, 'administrator');
    await page.getByLabel(/^Board \(/).selectOption({ label: 'Example' });
    await paste(page);
    await page.getByRole('button', { name: 'Make all 29 unmatched rows new seats' }).click();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByRole('link', { name: 'See the attendance' }).click();
    await page.getByText('90 of 116').first().waitFor();
    expect(await page.locator('tbody tr').count()).toBe(29);
  });

  it('when they paste it again, then nothing changes', async () => {
    const before = await readEverything(api, board.boardId);
    const page = await open(`/?board=${board.boardId}&year=2017`);
    await paste(page);
    await page.getByText('29 of 29 rows match a seat by name. 0 to choose.').waitFor();
    await page
      .getByText(/nothing/i)
      .first()
      .waitFor();
    const button = page.getByRole('button', { name: 'Import', exact: true });
    if (await button.isEnabled()) {
      await button.click();
      await page.getByText('Imported', { exact: true }).waitFor();
    }
    expect(await readEverything(api, board.boardId)).toBe(before);
  });

  it('when they add a meeting and record it by keyboard, then 27 of 29 are covered', async () => {
    await addMeeting('14/11/2017');
    const page = await openAttendance();
    await openGrid(page);
    for (const key of ['Shift+P', '4', 'a', '1', '1', 'x']) await page.keyboard.press(key);
    await saved(page);
    expect((await meetingOn('2017-11-14'))?.totals).toEqual({ covered: 27, expected: 29, notRecorded: 0 });
  });

  it('when they add another and record it on a phone, then 28 of 29 are covered', async () => {
    const meeting = new URL((await addMeeting('16/01/2018')).url()).pathname;
    const page = await open(meeting, phone);
    await page.getByRole('link', { name: 'Record attendance' }).tap();
    await choice(page, 'Cafcass', 'Apologies').tap();
    await page.getByRole('button', { name: 'Mark the rest present' }).tap();
    await page.getByRole('button', { name: /^Finish/ }).tap();
    await page
      .getByRole('dialog')
      .getByText(/^Saved/)
      .waitFor();
    expect((await meetingOn('2018-01-16'))?.totals).toEqual({ covered: 28, expected: 29, notRecorded: 0 });
  });

  it('when they sign it off, then the meeting says so and by whom', async () => {
    const page = await open(`/meetings/${(await meetingOn('2018-01-16'))?.meetingId}`);
    await page.getByRole('button', { name: 'Review and sign off' }).click();
    await page.getByRole('dialog').getByText('28 of 29 seats were covered.', { exact: false }).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Sign off' }).click();
    await page.getByText('Signed off', { exact: true }).first().waitFor();
    expect((await meetingOn('2018-01-16'))?.isSignedOff).toBe(true);
    expect(await page.getByRole('link', { name: 'Record attendance' }).count()).toBe(0);
  });

  it('when they correct a mark of it, then a reason is asked for, kept, and the mark shows as corrected', async () => {
    const { columns, rows } = await readMatrix(api, board.groupId, 2017);
    const column = columns.findIndex(({ date }) => date === '2018-01-16') + 1;
    const row = rows.findIndex(({ seatName }) => seatName === 'Cafcass') + 1;
    const page = await openAttendance();
    await openGrid(page);
    await cellAt(page, row, column).dblclick();
    const panel = page.getByRole('dialog');
    await panel.getByLabel('Deputy attended').check();
    await panel.getByRole('button', { name: 'Correct mark' }).click();
    await panel.getByText('Enter the reason for the correction.').first().waitFor();
    await panel.getByLabel('Reason for the correction').fill('A deputy came; the sheet was misread.');
    await panel.getByRole('button', { name: 'Correct mark' }).click();
    await panel.waitFor({ state: 'detached' });
    await cellAt(page, row, column)
      .getByText(/corrected/i)
      .waitFor();
    await cellAt(page, row, column).dblclick();
    await page.getByRole('dialog').getByText('A deputy came; the sheet was misread.', { exact: false }).waitFor();
    expect((await meetingOn('2018-01-16'))?.totals.covered).toBe(29);
  });

  it('when they download the year, then the CSV and the workbook hold what the page shows', async () => {
    const page = await openAttendance();
    const shown = /\d+ of 174/.exec((await page.locator('tfoot').textContent()) ?? '')?.[0] ?? 'no total';
    const download = async (name: string) => {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
      expect(file.suggestedFilename()).toMatch(/^attendance-board-2017\.(csv|xlsx)$/);
      return readFileSync(await file.path());
    };
    expect((await download('Download CSV')).toString('utf8')).toContain(shown);
    expect(readWorkbook(await download('Download Excel'))).toContain(shown);
    expect(shown).toBe('146 of 174');
  });

  it('when they press Print, then the page is sent to the printer', async () => {
    const page = await openAttendance();
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: 'Print' }).click();
    await page.locator('html[data-printed]').waitFor();
  });
});
