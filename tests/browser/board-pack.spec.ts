import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { aChromium, settled } from '../support/browser.ts';
import { asFile, readNumbers } from '../support/chart.ts';
import { tabTo } from '../support/keyboard.ts';
import { readPrinted } from '../support/pdf.ts';
import { sampleBoard } from '../support/register.ts';
import { aServer } from '../support/server.ts';

const wanted = `query ($boardId: ID!) {
  chairsOverview(boardId: $boardId) { nextMeeting { meeting { title } } priorities { name } }
  latestReports(boardId: $boardId) { group { name } items { text } }
  challenges(boardId: $boardId) { issue state }
  risks(boardId: $boardId) { title closedOn }
  actions(boardId: $boardId, filter: LATE_OR_OFF_TRACK) { reference title }
  board(id: $boardId) { name ratingWords { rating letter } }
}`;

describe('Given the chair who takes the board pack to a meeting', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let told: any;
  beforeAll(async () => {
    const api = await ApiClient.signedIn(server.current.url, 'chair');
    told = await api.ask(wanted, { boardId: (await sampleBoard(api, 'SSCB')).boardId });
  });
  const open = async () => {
    const page = await chromium.open('/board-pack', { as: 'chair' });
    await settled(page);
    return page;
  };

  it('when they open it from the overview and press Print, then it is two presses and the browser prints', async () => {
    const page = await (await chromium.device({ as: 'chair' })).newPage();
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
    });
    await page.goto('/');
    await settled(page);
    await tabTo(page, /^Open board pack$/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Print' }).waitFor();
    await tabTo(page, /^Print$/);
    await page.keyboard.press('Enter');
    await page.locator('[data-printed="yes"]').waitFor();
  });

  it('when they read it, then it says whose it is, for which meeting and of which day, and everything the board is told', async () => {
    const page = await open();
    const said = (await page.locator('main').textContent()) ?? '';
    const day = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' });
    const expected = [
      told.board.name,
      `For ${told.chairsOverview.nextMeeting.meeting.title}`,
      `As at ${day}`,
      ...told.latestReports.flatMap((report: any) => [report.group.name, ...report.items.map((item: any) => item.text)]),
      ...told.challenges.filter((one: any) => one.state !== 'CHANGED').map((one: any) => one.issue),
      ...told.risks.filter((one: any) => !one.closedOn).map((one: any) => one.title),
      ...told.actions.map((one: any) => `${one.reference} ${one.title}`),
    ];
    expect(expected.length).toBeGreaterThan(15);
    expect(expected.filter((words) => !said.includes(words))).toEqual([]);
    for (const { name } of told.chairsOverview.priorities) await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
  });

  it('when they compare each picture with its numbers, then the picture, the table and the file say the same', async () => {
    const page = await open();
    const figures = await page.locator('figure.chart').all();
    expect(figures).toHaveLength(told.chairsOverview.priorities.length * 3);
    const letters = told.board.ratingWords.map((one: { letter: string }) => one.letter);
    for (const figure of figures) {
      const { table, file } = await readNumbers(page, figure.locator('.chart-numbers'));
      expect(asFile(table)).toEqual(file);
      await expectPictureToSay(figure, file.slice(1), letters);
    }
  });

  it('when it is printed, then it is A4 without the frame, with every table, its head and its picture', async () => {
    const page = await open();
    const { pages, sizes } = readPrinted(await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true, tagged: true }));
    expect(sizes).toEqual(['595 x 842']);
    // The overview on at most two sheets, each priority on one, the reports on two and the registers on one.
    expect(pages).toBeLessThanOrEqual(told.chairsOverview.priorities.length + 5);
    await page.emulateMedia({ media: 'print' });
    for (const frame of ['header', 'footer', 'nav', 'button']) expect(await page.locator(`${frame}:visible`).count(), frame).toBe(0);
    expect(await page.locator('figure.chart table:visible').count()).toBe(await page.locator('figure.chart').count());
    expect(await page.locator('table').count()).toBe(await page.locator('table:visible').count());
    const heads = await page.locator('thead').evaluateAll((all) => [...new Set(all.map((head) => getComputedStyle(head).display))]);
    expect(heads).toEqual(['table-header-group']);
    expect(await colours(page)).toEqual({ text: 'rgb(0, 0, 0)', ground: 'rgb(255, 255, 255)' });
  });
});

/** Squares carry the letters, a bar the counts of its parts, and a line's end its last count. */
async function expectPictureToSay(figure: Locator, rows: string[][], letters: string[]): Promise<void> {
  const texts = async (selector: string) => figure.locator(selector).allTextContents();
  const [squares, parts, ends] = [await texts('.square'), await texts('.stacked-bar text'), await texts('.step-lines .line-name')];
  if (squares.length > 0) {
    expect(squares.filter(Boolean).every((letter) => letters.includes(letter))).toBe(true);
    expect(squares.map(Boolean)).toEqual(rows.map(([, word]) => word !== ''));
  } else if (ends.length > 0) {
    const last = (column: number) => rows.map((row) => row[column]).findLast(Boolean);
    expect(ends).toEqual([`Planned ${last(1)}`, `Done ${last(2)}`]);
  } else {
    const counts = rows.slice(0, -1).flatMap(([, count], place) => (Number(count) > 0 ? [`${letters[place]} ${count}`] : []));
    expect(parts).toEqual(counts);
  }
}

/** The colours that words and their ground have on paper. */
const colours = (page: Page) =>
  page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return { text: color, ground: backgroundColor };
  });
