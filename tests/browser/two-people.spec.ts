import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { aChromium, settled } from '../support/browser.ts';
import { openGrid, saved } from '../support/grid.ts';
import { readMarks } from '../support/reading.ts';
import { aBoard, type TestBoard } from '../support/register.ts';
import { aServer } from '../support/server.ts';

describe('Given two people with the same grid open on two devices', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let api: ApiClient;
  let board: TestBoard;
  let one: Page;
  let other: Page;
  beforeEach(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    board = await aBoard(api, { seats: 5, dates: ['2018-03-13'] });
    const open = async () => {
      const page = await chromium.open(`/attendance?board=${board.boardId}&year=2017`);
      await settled(page);
      await openGrid(page);
      return page;
    };
    one = await open();
    other = await open();
  });
  const record = async (page: Page, ...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const register = () => readMarks(api, board.groupId, 2017);

  it('when they record different seats, then both are recorded and neither is asked anything', async () => {
    await record(one, '1', 'p');
    await record(other, '2', 'a');
    await saved(one);
    await saved(other);
    expect(await register()).toMatchObject({ 'Seat 1': 'PRESENT', 'Seat 2': 'APOLOGIES' });
    for (const page of [one, other]) expect(await page.getByRole('button', { name: 'Keep mine' }).count()).toBe(0);
  });

  const disagree = async () => {
    await record(one, '3', 'p');
    await saved(one);
    await record(other, '3', 'x');
    const notice = other.locator('.notice', { hasText: 'Keep yours' });
    await notice.waitFor();
    return notice;
  };

  it('when they record the same seat differently, then the second sees both values and who set the other, and the first stays', async () => {
    const words = await (await disagree()).textContent();
    expect(words).toMatch(/Board administrator/);
    expect(words).toMatch(/Seat 3/);
    expect(words).toMatch(/Present/);
    expect(words).toMatch(/Absent/);
    expect((await register())['Seat 3']).toBe('PRESENT');
  });

  it('when the second keeps their own, then the register holds that', async () => {
    const notice = await disagree();
    await notice.getByRole('button', { name: 'Keep mine' }).click();
    await notice.waitFor({ state: 'detached' });
    await expect.poll(register).toMatchObject({ 'Seat 3': 'ABSENT' });
  });

  it("when the second keeps the other's, then the register stays and their grid shows it", async () => {
    const notice = await disagree();
    await notice.getByRole('button', { name: 'Keep theirs' }).click();
    await notice.waitFor({ state: 'detached' });
    await other.locator('[role="row"][aria-rowindex="4"] [role="gridcell"]', { hasText: 'Present' }).waitFor();
    expect((await register())['Seat 3']).toBe('PRESENT');
  });

  it('when the second has not chosen and closes the page, then the question is there when they come back', async () => {
    await disagree();
    const context = other.context();
    await other.close();
    const again = await context.newPage();
    await again.goto(`/attendance?board=${board.boardId}&year=2017`);
    await settled(again);
    await openGrid(again);
    await again.locator('.notice', { hasText: 'Keep yours' }).waitFor();
    expect((await register())['Seat 3']).toBe('PRESENT');
  });
});
