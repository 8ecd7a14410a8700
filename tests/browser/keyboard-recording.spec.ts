import { beforeEach, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { aChromium, settled } from '../support/browser.ts';
import { CountedKeyboard } from '../support/counted.ts';
import { openGrid, saved } from '../support/grid.ts';
import { readMarks } from '../support/reading.ts';
import { aBoard, type TestBoard } from '../support/register.ts';
import { aServer } from '../support/server.ts';
import { readDatabase } from '../support/sqlite.ts';

const away = ['Seat 04', 'Seat 11', 'Seat 22', 'Seat 27'];

describe('Given a meeting of 30 seats of which four have sent apologies', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let api: ApiClient;
  let board: TestBoard;
  beforeEach(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    board = await aBoard(api, { seats: 30, dates: ['2018-03-13'] });
  });

  it('when it is recorded in the grid by keyboard, then it takes at most 14 chords from the attendance page, and the register holds exactly that', async () => {
    const page = await chromium.open(`/attendance?board=${board.boardId}&year=2017`);
    await settled(page);
    const keys = new CountedKeyboard(page);

    await keys.press('e');
    await page.locator('[role="gridcell"]:focus').waitFor();
    await keys.press('Shift+P');
    await keys.press('4', 'a', '1', '1', 'a', '2', '2', 'a', '2', '7', 'a');
    await keys.press('Control+Enter');

    const review = page.getByRole('dialog', { name: /Review/ });
    await review.getByText('26 of 30 present').waitFor();
    await review.getByText(/^Saved/).waitFor();
    console.log(`Keyboard: ${keys.chords} chords.`);
    expect(keys.chords).toBeLessThanOrEqual(14);
    const expected = Object.fromEntries(board.seats.map(({ name }) => [name, away.includes(name) ? 'APOLOGIES' : 'PRESENT']));
    expect(await readMarks(api, board.groupId, 2017)).toEqual(expected);
    const stored = readDatabase<{ status: string; many: number }>(
      server.current,
      'select status, count(*) as many from attendance_marks where meeting_id = ? group by status order by status',
      board.meetings[0]?.id ?? '',
    );
    expect(stored.map((row) => ({ ...row }))).toEqual([
      { status: 'APOLOGIES', many: 4 },
      { status: 'PRESENT', many: 26 },
    ]);
  });

  it('when Ctrl+Z is pressed, then one mark goes back, and pressed again all that were marked at once', async () => {
    const page = await chromium.open(`/attendance?board=${board.boardId}&year=2017`);
    await settled(page);
    await openGrid(page);
    for (const key of ['Shift+P', '9', 'x']) await page.keyboard.press(key);
    await saved(page);
    expect((await readMarks(api, board.groupId, 2017))['Seat 09']).toBe('ABSENT');
    await page.keyboard.press('Control+z');
    await page.getByText('Undone', { exact: false }).waitFor();
    await expect.poll(async () => (await readMarks(api, board.groupId, 2017))['Seat 09']).toBe('PRESENT');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => new Set(Object.values(await readMarks(api, board.groupId, 2017)))).toEqual(new Set(['NOT_RECORDED']));
  });
});
