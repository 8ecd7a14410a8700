import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { aChromium, settled } from '../support/browser.ts';
import { pasteText } from '../support/clipboard.ts';
import { publishedTable } from '../support/importing.ts';
import { tabTo } from '../support/keyboard.ts';
import { people } from '../support/people.ts';
import { readMarks, readMatrix } from '../support/reading.ts';
import { aBoard, type TestBoard } from '../support/register.ts';
import { aServer } from '../support/server.ts';

describe('Given a person who uses only the keyboard', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let api: ApiClient;
  let board: TestBoard;
  beforeAll(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    board = await aBoard(api, { seats: 4, dates: ['2018-03-13'] });
  });
  const open = async (path: string, options = {}) => {
    const page = await chromium.open(path, options);
    await settled(page);
    return page;
  };

  it('when they sign in, then they never need the mouse', async () => {
    const page = await open('/sign-in', { as: null });
    await tabTo(page, /Email address/);
    await page.keyboard.type(people.viewer.email);
    await tabTo(page, /^Password/);
    await page.keyboard.type(people.viewer.password);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: 'Main' }).waitFor();
  });

  it('when they skip to the content, then the next stop is in it', async () => {
    const page = await open('/meetings');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  it('when they call the roll with arrows and the space bar, then the marks are recorded', async () => {
    const page = await open(`/meetings/${board.meetings[0]?.id}`);
    await tabTo(page, /^Record attendance/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/roll-call/);
    await settled(page);
    await tabTo(page, /Present/);
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => readMarks(api, board.groupId, 2017)).toMatchObject({ 'Seat 1': 'APOLOGIES' });
    await tabTo(page, /^Mark the rest present/, 120);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => readMarks(api, board.groupId, 2017))
      .toEqual({ 'Seat 1': 'APOLOGIES', 'Seat 2': 'PRESENT', 'Seat 3': 'PRESENT', 'Seat 4': 'PRESENT' });
  });

  it('when they change a mark in its panel, then Enter saves it and the focus goes on in the grid', async () => {
    const page = await open(`/attendance?board=${board.boardId}&year=2017`);
    await tabTo(page, /^Record marks/);
    await page.keyboard.press('Enter');
    await page.locator('[role="gridcell"]:focus').waitFor();
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('[role="gridcell"]:focus').waitFor();
    await expect.poll(async () => (await readMarks(api, board.groupId, 2017))['Seat 2']).not.toBe('PRESENT');
  });

  it('when they press Esc in a dialog and then in the grid, then each gives the focus back', async () => {
    const page = await open(`/attendance?board=${board.boardId}&year=2017`);
    await tabTo(page, /^Record marks/);
    await page.keyboard.press('Enter');
    await page.locator('[role="gridcell"]:focus').waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[role="gridcell"]:focus').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('grid').waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  });

  it('when they sign a meeting off, then they never need the mouse', async () => {
    const page = await open(`/meetings/${board.meetings[0]?.id}`);
    await tabTo(page, /^Review and sign off/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(page, /^Sign off/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect((await readMatrix(api, board.groupId, 2017)).columns[0]?.isSignedOff).toBe(true);
  });

  it('when they import a table, then they never need the mouse', async () => {
    const empty = await aBoard(api);
    const page = await open(`/import?board=${empty.boardId}&year=2017`);
    await tabTo(page, /^Table/);
    await pasteText(page, publishedTable);
    await page.getByText('29 to choose').waitFor();
    await tabTo(page, /Make all 29 unmatched rows new seats/);
    await page.keyboard.press('Enter');
    await page.getByText(/Importing will record/).waitFor();
    await tabTo(page, /^Import$/, 200);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'See the attendance' }).waitFor();
    expect((await readMatrix(api, empty.groupId, 2017)).totals).toMatchObject({ covered: 90, expected: 116 });
  });
});
