import { beforeEach, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { aChromium, phone, settled } from '../support/browser.ts';
import { pasteText } from '../support/clipboard.ts';
import { CountedTaps } from '../support/counted.ts';
import { readMarks } from '../support/reading.ts';
import { aBoard, type TestBoard } from '../support/register.ts';
import { choice } from '../support/roll-call.ts';
import { aServer } from '../support/server.ts';
import { readDatabase } from '../support/sqlite.ts';

const away = ['Seat 04', 'Seat 11', 'Seat 22', 'Seat 27'];

describe('Given a meeting of 30 seats of which four have sent apologies, and a phone', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let api: ApiClient;
  let board: TestBoard;
  beforeEach(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    board = await aBoard(api, { seats: 30, dates: ['2018-03-13'] });
  });
  const expected = () => Object.fromEntries(board.seats.map(({ name }) => [name, away.includes(name) ? 'APOLOGIES' : 'PRESENT']));

  it('when it is recorded by roll call, then it takes at most 8 taps from the meeting, and the register holds exactly that', async () => {
    const page = await chromium.open(`/meetings/${board.meetings[0]?.id}`, phone);
    await settled(page);
    const touch = new CountedTaps();
    await touch.tap(page.getByRole('link', { name: 'Record attendance' }));
    for (const seat of away) await touch.tap(choice(page, seat, 'Apologies'));
    await touch.tap(page.getByRole('button', { name: 'Mark the rest present' }));
    await touch.tap(page.getByRole('button', { name: /^Finish/ }));

    const review = page.getByRole('dialog', { name: /Review/ });
    await review.getByText('26 of 30 present').waitFor();
    await review.getByText(/^Saved/).waitFor();
    console.log(`Roll call: ${touch.taps} taps.`);
    expect(touch.taps).toBeLessThanOrEqual(8);
    expect(await readMarks(api, board.groupId, 2017)).toEqual(expected());
    const [stored] = readDatabase<{ many: number }>(
      server.current,
      'select count(*) as many from attendance_marks where meeting_id = ?',
      board.meetings[0]?.id ?? '',
    );
    expect(stored?.many).toBe(30);
  });

  it('when apologies come in an e-mail, then open, paste, Ctrl+V, Enter and the rest present are enough', async () => {
    const page = await chromium.open(`/meetings/${board.meetings[0]?.id}`);
    await settled(page);
    await page.getByRole('link', { name: 'Record attendance' }).click();
    await page.getByRole('button', { name: 'Paste apologies' }).click();
    await page.getByRole('dialog').waitFor();
    await pasteText(page, away.join('\n'));
    await page.getByRole('button', { name: 'Apply 4 marks' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Mark the rest present' }).click();
    await expect.poll(() => readMarks(api, board.groupId, 2017)).toEqual(expected());
  });

  it('when a seat is marked by mistake, then Undo takes that one back', async () => {
    const page = await chromium.open(`/meetings/${board.meetings[0]?.id}/roll-call`, phone);
    await settled(page);
    await choice(page, 'Seat 01', 'Present').tap();
    await choice(page, 'Seat 02', 'Absent').tap();
    await page.getByRole('button', { name: 'Undo' }).first().tap();
    await expect.poll(() => readMarks(api, board.groupId, 2017)).toMatchObject({ 'Seat 01': 'PRESENT', 'Seat 02': 'NOT_RECORDED' });
  });

  it('when a thumb reaches for a mark, then every target is at least 44 pixels in each direction', async () => {
    const page = await chromium.open(`/meetings/${board.meetings[0]?.id}/roll-call`, phone);
    await settled(page);
    const sizes = await page
      .locator('.roll-call-mark')
      .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect()).map(({ width, height }) => ({ width, height })));
    expect(sizes.length).toBe(120);
    expect(sizes.filter(({ width, height }) => height < 44 || width < 44)).toEqual([]);
  });
});
