import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { aChromium, settled } from '../support/browser.ts';
import { importAsPreviewed, publishedTable, withNewSeats } from '../support/importing.ts';
import { aBoard, sampleBoard } from '../support/register.ts';
import { aServer } from '../support/server.ts';

const months = [
  'Apr 2017',
  'May 2017',
  'June 2017',
  'July 2017',
  'Aug 2017',
  'Sept 2017',
  'Oct 2017',
  'Nov 2017',
  'Dec 2017',
  'Jan 2018',
  'Feb 2018',
  'March 2018',
];

/** The agencies of the report, with their long names, at a meeting in every month. */
const twelveMeetings = (): string =>
  ['Agency', ...months].join('\t').concat(
    ...publishedTable
      .trimEnd()
      .split('\n')
      .slice(2)
      .map((line) => {
        const [agency, ...marks] = line.split('\t');
        return `\n${[agency, ...marks, ...marks, ...marks].join('\t')}`;
      }),
  );

describe('Given the attendance page', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let sample: { boardId: string };
  let monthly: { boardId: string };
  beforeAll(async () => {
    const api = await ApiClient.signedIn(server.current.url, 'administrator');
    sample = await sampleBoard(api, 'SSCB');
    const board = await aBoard(api);
    monthly = board;
    await importAsPreviewed(api, await withNewSeats(api, { groupId: board.groupId, text: twelveMeetings() }));
  });
  const open = async ({ boardId }: { boardId: string }) => {
    const page = await chromium.open(`/attendance?board=${boardId}&year=2017`);
    await settled(page);
    return page;
  };

  /** How many sheets of which size, in points. */
  const printed = async (page: Page) => {
    const file = (await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true, tagged: true })).toString('latin1');
    const sizes = [...file.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(
      ([, width, height]) => `${Math.round(Number(width))} x ${Math.round(Number(height))}`,
    );
    return { pages: [...file.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length, sizes: [...new Set(sizes)] };
  };

  it.each([
    ['29 seats at four meetings', () => sample, 4],
    ['29 seats at twelve meetings', () => monthly, 12],
  ])('when %s are printed, then it is one sheet of A4 with every row, its head and its key', async (_, board, meetings) => {
    const page = await open(board());
    expect(await page.locator('tbody tr').count()).toBe(29);
    const { pages, sizes } = await printed(page);
    expect(sizes).toHaveLength(1);
    expect(sizes[0]).toMatch(/^(59[56] x 84[23]|84[23] x 59[56])$/);
    expect(pages).toBe(1);

    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('thead th:visible').count()).toBeGreaterThanOrEqual(meetings + 1);
    expect(await page.locator('tbody td.mark-cell:visible').count()).toBe(29 * meetings);
    expect(await page.getByRole('list', { name: 'Key' }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  });

  it('when it is printed, then no mark, name or heading is cut off', async () => {
    const page = await open(monthly);
    await page.setViewportSize({ width: 703, height: 1_000 });
    await page.emulateMedia({ media: 'print' });
await page.screenshot({ path: '/tmp/outside/p12.png', fullPage: true });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('.marks-table th, .marks-table td')]
        .filter(
          (cell) =>
            cell.getClientRects().length > 0 && (cell.scrollWidth > cell.clientWidth + 1 || cell.getBoundingClientRect().right > 719),
        )
        .map((cell) => [cell.textContent, cell.className, cell.scrollWidth, cell.clientWidth, cell.getBoundingClientRect().right].join('|')),
    );
    expect(cut).toEqual([]);
  });

  it('when it is printed, then nothing of the frame around it is on the sheet', async () => {
    const page = await open(sample);
    await page.emulateMedia({ media: 'print' });
    for (const frame of ['header', 'nav', 'footer', 'button', '[role="tablist"]'])
      expect(await page.locator(`${frame}:visible`).count(), frame).toBe(0);
  });
});
