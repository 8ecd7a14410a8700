import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { aChromium, settled } from '../support/browser.ts';
import { openGrid } from '../support/grid.ts';
import { aBoard, type TestBoard } from '../support/register.ts';
import { aServer } from '../support/server.ts';

/** Every day but the last ones of a reporting year. */
const days = (many: number) =>
  Array.from({ length: many }, (_, index) => new Date(Date.UTC(2017, 3, 1 + index)).toISOString().slice(0, 10));

describe('Given a group of 500 seats that met 200 times in a year', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let board: TestBoard;
  beforeAll(async () => {
    const api = await ApiClient.signedIn(server.current.url, 'administrator');
    board = await aBoard(api, { seats: 500, dates: days(200) });
  });

  it('when it is recorded, then the page has under 4,000 elements wherever one is in the grid, and what has the focus is in view', async () => {
    const page = await chromium.open(`/attendance?board=${board.boardId}&year=2017`);
    await settled(page);
    const grid = await openGrid(page);
    const many = () => page.evaluate(() => document.querySelectorAll('*').length);
    const focused = () =>
      page.evaluate(() => {
        const cell = document.activeElement as HTMLElement;
        const { left, top, width, height } = cell.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return {
          row: cell.closest('[role="row"]')?.getAttribute('aria-rowindex'),
          column: cell.getAttribute('aria-colindex'),
          isInView: cell.contains(hit),
        };
      });
    const counted = [await many()];
    for (const [key, row, column] of [
      ['Control+End', '501', '201'],
      ['Home', '501', '2'],
      ['Control+Home', '2', '2'],
      ['End', '2', '201'],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(focused).toEqual({ row, column, isInView: true });
      counted.push(await many());
    }
    for (let times = 0; times < 10; times += 1) await page.keyboard.press('PageDown');
    await expect.poll(async () => (await focused()).isInView).toBe(true);
    counted.push(await many());
    console.log(`500 x 200: ${counted.join(', ')} elements.`);
    expect(Math.max(...counted)).toBeLessThan(4_000);
    expect(await grid.getAttribute('aria-rowcount')).toBe('503');
  });

  it('when it is only read, then the page asks before it shows more than it can show at once', async () => {
    const page = await chromium.open(`/attendance?board=${board.boardId}&year=2017`);
    await settled(page);
    expect(await page.locator('tbody tr').count()).toBe(30);
    await page.getByRole('button', { name: /Show all 500 rows/ }).waitFor();
  });
});
