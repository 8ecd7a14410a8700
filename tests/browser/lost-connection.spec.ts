import type { BrowserContext, Page, Request } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { aChromium, phone, settled } from '../support/browser.ts';
import { readMarks } from '../support/reading.ts';
import { aBoard, type TestBoard } from '../support/register.ts';
import { choice } from '../support/roll-call.ts';
import { aServer } from '../support/server.ts';
import { readDatabase } from '../support/sqlite.ts';

const isRecording = (request: Request) => request.url().endsWith('/graphql') && (request.postData() ?? '').includes('recordAttendance');

describe('Given a roll call of 29 seats on a phone', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let api: ApiClient;
  let board: TestBoard;
  let context: BrowserContext;
  let page: Page;
  let recorded: Request[];
  beforeEach(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    board = await aBoard(api, { seats: 29, dates: ['2018-03-13'] });
    context = await chromium.device(phone);
    recorded = [];
    context.on('requestfinished', (request) => isRecording(request) && recorded.push(request));
    page = await context.newPage();
    await openRollCall(page);
  });

  const openRollCall = async (on: Page) => {
    await on.goto(`/meetings/${board.meetings[0]?.id}/roll-call`);
    await settled(on);
  };
  const callRoll = async (on: Page, from: number, to: number) => {
    for (const { name } of board.seats.slice(from - 1, to)) await choice(on, name, 'Present').tap();
  };
  const cut = async () => {
    await context.route('**/graphql', (route) => route.abort('internetdisconnected'));
    await context.setOffline(true);
  };
  const connect = async () => {
    await context.unroute('**/graphql');
    await context.setOffline(false);
  };
  /** 29 seats hold a mark, each was changed once, and each was sent in exactly one batch that was answered. */
  const expectAllOnce = async () => {
    await expect
      .poll(() => readMarks(api, board.groupId, 2017), { timeout: 20_000 })
      .toEqual(Object.fromEntries(board.seats.map(({ name }) => [name, 'PRESENT'])));
    const changes = readDatabase<{ seat_id: string }>(
      server.current,
      'select seat_id from mark_changes where meeting_id = ?',
      board.meetings[0]?.id ?? '',
    );
    expect(changes).toHaveLength(29);
    expect(new Set(changes.map((change) => change.seat_id)).size).toBe(29);
    const sent = () =>
      recorded.flatMap((request) => (request.postDataJSON().variables.input.marks as { seatId: string }[]).map(({ seatId }) => seatId));
    // The register holds a batch a moment before the browser knows that its answer came.
    await expect.poll(() => sent().length, { timeout: 10_000 }).toBe(29);
    expect(new Set(sent()).size).toBe(29);
  };

  it('when the network is cut in the middle, then every mark is kept, the page says so, and all are sent once when it is back', async () => {
    await callRoll(page, 1, 12);
    await page
      .getByText(/^Saved/)
      .first()
      .waitFor();
    await cut();
    await callRoll(page, 13, 29);
    await page
      .getByText(/You're offline/)
      .first()
      .waitFor();
    await page
      .getByText(/17 marks are kept on this device and will be sent\./)
      .first()
      .waitFor();
    expect(await page.locator('.roll-call-bar').textContent()).toMatch(/29 of 29 present, 0 left/);
    expect(Object.values(await readMarks(api, board.groupId, 2017)).filter((mark) => mark === 'PRESENT')).toHaveLength(12);
    await connect();
    await expectAllOnce();
    await page
      .getByText(/^Saved/)
      .first()
      .waitFor();
  });

  it('when all 29 are called without a network and the tab is closed, then a new tab sends each of them once', async () => {
    await cut();
    await callRoll(page, 1, 29);
    await page
      .getByText(/29 marks are kept on this device/)
      .first()
      .waitFor();
    await page.close();
    await connect();
    page = await context.newPage();
    await openRollCall(page);
    await expectAllOnce();
  });

  it('when the tab is closed and opened again before the network is back, then the marks are on the page and are sent later', async () => {
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    await settled(page);
    await cut();
    await callRoll(page, 1, 29);
    await page
      .getByText(/29 marks are kept on this device/)
      .first()
      .waitFor();
    await page.close();
    page = await context.newPage();
    await openRollCall(page);
    await page.getByText(/29 of 29 present/).waitFor();
    await connect();
    await expectAllOnce();
  });

  it('when the register has recorded the marks and its answer is lost, then sending them again records nothing twice', async () => {
    let lost = 0;
    await context.route('**/graphql', async (route) => {
      if (!isRecording(route.request()) || lost > 0) return route.continue();
      lost += 1;
      await route.fetch();
      return route.abort('connectionreset');
    });
    await callRoll(page, 1, 29);
    await expect
      .poll(() => readMarks(api, board.groupId, 2017), { timeout: 20_000 })
      .toEqual(Object.fromEntries(board.seats.map(({ name }) => [name, 'PRESENT'])));
    await page
      .getByText(/^Saved/)
      .first()
      .waitFor();
    expect(lost).toBe(1);
    expect(readDatabase(server.current, 'select id from mark_changes where meeting_id = ?', board.meetings[0]?.id ?? '')).toHaveLength(29);
    expect(await page.getByRole('button', { name: /Keep mine/ }).count()).toBe(0);
  });
});
