import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { aChromium, settled } from '../support/browser.ts';
import { importAsPreviewed, publishedTable, withNewSeats } from '../support/importing.ts';
import { readPrinted } from '../support/pdf.ts';
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
function twelveMeetings(): string {
  const lines = publishedTable.trimEnd().split('\n').slice(2);
  const rows = lines.map((line) => {
    const [agency, ...marks] = line.split('\t');
    return [agency, ...marks, ...marks, ...marks].join('\t');
  });
  return [['Agency', ...months].join('\t'), ...rows].join('\n');
}

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
  /** Printing ends the emulation of print, so what is looked at on the page is looked at before. */
  const print = async (page: Page) =>
    readPrinted(await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true, tagged: true }));

  it.each([
    ['29 seats at four meetings', () => sample, 4],
    ['29 seats at twelve meetings', () => monthly, 12],
  ])('when %s are printed, then it is one sheet of A4 with every row, its head and its key', async (_, board, meetings) => {
    const page = await open(board());
    expect(await page.locator('tbody tr').count()).toBe(29);
    await showOnPaper(page);
    expect(await page.locator('thead th:visible').count()).toBeGreaterThanOrEqual(meetings + 1);
    expect(await page.locator('tbody td.mark-cell:visible').count()).toBe(29 * meetings);
    expect(await page.getByRole('list', { name: 'Key' }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);

    const { pages, sizes } = await print(page);
    expect(sizes).toHaveLength(1);
    expect(sizes[0]).toMatch(/^(595 x 842|842 x 595)$/);
    expect(pages).toBe(1);
  });

  it('when twelve meetings are printed, then nothing is cut off and the smallest text is at least six points', async () => {
    const page = await open(monthly);
    await showOnPaper(page);
    const { cut, smallest } = await page.evaluate(() => {
      const shown = [...document.querySelectorAll('.marks-table th, .marks-table td')].filter((cell) => cell.getClientRects().length > 0);
      const isCut = (part: Element) =>
        getComputedStyle(part).overflowX !== 'visible' && part.clientWidth > 1 && part.scrollWidth > part.clientWidth + 1;
      return {
        cut: shown.filter((cell) => [cell, ...cell.querySelectorAll('*')].some(isCut)).map((cell) => cell.textContent),
        smallest: Math.min(...shown.map((cell) => Number.parseFloat(getComputedStyle(cell).fontSize))),
      };
    });
    expect(cut).toEqual([]);
    const { layoutWidth } = await print(page);
    expect(layoutWidth).toBeLessThan(widthOfA4 * mostShrunk);
    const points = smallest * 0.75 * (widthOfA4 / layoutWidth);
    console.log(`29 x 12 on A4: ${points.toFixed(1)} points.`);
    expect(points).toBeGreaterThanOrEqual(6);
  });

  it('when it is printed, then nothing of the frame around it is on the sheet', async () => {
    const page = await open(sample);
    await showOnPaper(page);
    for (const frame of ['header', 'nav', 'footer', 'button:not(thead *)', '[role="tablist"]']) {
      expect(await page.locator(`${frame}:visible`).count(), frame).toBe(0);
    }
  });
});

/** What the sheet leaves between margins of 12 mm, in CSS pixels. */
const widthOfA4 = ((210 - 24) / 25.4) * 96;
/** Chromium lays out a wide page up to this many times wider and shrinks it; what is wider still it cuts off. */
const mostShrunk = 1.5;

/** Shows the page as it prints, as wide as the sheet. The styles of print take hold with the next frames. */
async function showOnPaper(page: Page): Promise<void> {
  await page.setViewportSize({ width: Math.round(widthOfA4), height: 1_000 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
