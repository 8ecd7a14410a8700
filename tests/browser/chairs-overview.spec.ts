import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { expectAccessible } from '../support/axe.ts';
import { aChromium, settled } from '../support/browser.ts';
import { asFile, readNumbers } from '../support/chart.ts';
import { tabTo } from '../support/keyboard.ts';
import { crowdTheOverview, type Overview, readOverview } from '../support/overview.ts';
import { readPrinted } from '../support/pdf.ts';
import { aBoard, sampleBoard } from '../support/register.ts';
import { aServer } from '../support/server.ts';

describe('Given the chair of the sample board, at a desk, before a meeting', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let api: ApiClient;
  let board: { boardId: string; groupId: string };
  let words: Record<string, { word: string; letter: string }>;
  beforeAll(async () => {
    api = await ApiClient.signedIn(server.current.url, 'chair');
    board = await sampleBoard(api, 'SSCB');
    const { board: told } = await api.ask('query ($id: ID!) { board(id: $id) { ratingWords { rating word letter } } }', {
      id: board.boardId,
    });
    words = Object.fromEntries(told.ratingWords.map((one: { rating: string }) => [one.rating, one]));
  });
  const open = async (path = '/') => {
    const page = await chromium.open(path, { as: 'chair' });
    await settled(page);
    return page;
  };
  const cards = (page: Page) => page.locator('.priority-card');
  const needs = (page: Page) => page.getByRole('region', { name: /^Needs you/ });

  const expectAllInView = async (page: Page) => {
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(800);
    for (const part of [cards(page), needs(page).locator('a:visible'), page.getByRole('region', { name: 'Attendance this year' })])
      for (const one of await part.all()) {
        const box = await one.boundingBox();
        expect((box?.y ?? 0) + (box?.height ?? 800)).toBeLessThanOrEqual(800);
      }
  };

  const changeWords = ({ change, before }: Overview['priorities'][number]) => {
    const was = before ? `, was ${words[before]?.word}` : '';
    return { BETTER: `Better${was}`, WORSE: `Worse${was}`, SAME: 'No change', NEW: 'New' }[change] ?? change;
  };

  const expectToSayTheSame = async (page: Page, told: Overview) => {
    expect(await cards(page).count()).toBe(told.priorities.length);
    for (const [index, priority] of told.priorities.entries()) {
      const said = await cards(page).nth(index).textContent();
      const { total, complete } = priority.progress;
      expect(said).toContain(priority.name);
      expect(said).toContain(words[priority.rating.rating]?.word);
      expect(said).toContain(changeWords(priority));
      expect(said).toContain(total === 0 ? 'No actions yet' : `${complete} of ${total} actions done`);
    }
    const count = Object.values(told.needsTheChair).flat().length;
    await page.getByRole('heading', { name: count > 0 ? `Needs you (${count})` : 'Needs you', exact: true }).waitFor();
    const attendance = await page.getByRole('region', { name: 'Attendance this year' }).textContent();
    for (const { totals } of told.attendance.columns) expect(attendance).toContain(`${totals.covered} of ${totals.expected}`);
    if (told.attendance.columns.length > 0) expect(attendance).toContain(`${told.attendance.everyTime} seats covered every time`);
    expect(await page.locator('.next-meeting').textContent()).toContain(told.quorumForecast?.sentence);
  };

  it('when they sign in, then what moved since the last meeting and what needs them is there without a click or a scroll', async () => {
    const page = await open();
    const told = await readOverview(api, board.boardId);
    await expectToSayTheSame(page, told);
    await expectAllInView(page);
    const since = new Date(`${told.lastMeeting?.date}T12:00:00Z`);
    const month = since.toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
    const day = told.lastMeeting?.dateKnownTo === 'DAY' ? `${since.getUTCDate()} ${month}` : month;
    await page.getByRole('heading', { name: `Priorities since the Board of ${day}` }).waitFor();
  });

  it('when they ask why a priority is off track, then it is one click', async () => {
    const page = await open();
    await cards(page).getByRole('link', { name: 'Neglect' }).click();
    await page.waitForURL(/\/priorities\/[^/]+\?board=/);
    await settled(page);
  });

  it('when they use only the keyboard, then each thing that needs them and the board pack is reached', async () => {
    const page = await open();
    for (const [name, address] of [
      [/^Early help$/, /\/priorities\//],
      [/report \d+ days overdue$/, /\/subgroups\//],
      [/^4 \(2\) Bring the men/, /\/actions\//],
      [/^See all attendance/, /\/attendance\?/],
      [/^Sample meeting: Board/, /\/meetings\//],
      [/^Open board pack$/, /\/board-pack\?/],
    ] as const) {
      await page.goto('/');
      await settled(page);
      await tabTo(page, name);
      await page.keyboard.press('Enter');
      await page.waitForURL(address);
    }
  });

  it('when they look at the numbers, then the pictures, the tables and the files say the same as the API', async () => {
    const page = await open();
    const told = await readOverview(api, board.boardId);
    const ratings = await readNumbers(page, page.locator('details', { hasText: 'Ratings as a table' }));
    const actions = await readNumbers(page, page.locator('details', { hasText: 'Actions as a table' }));
    expect(asFile(ratings.table)).toEqual(ratings.file);
    expect(asFile(actions.table)).toEqual(actions.file);
    const order = ['COMPLETE', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'NOT_STARTED', 'NO_UPDATE'];
    const fields = ['complete', 'onTrack', 'atRisk', 'offTrack', 'notStarted', 'noUpdate', 'total'];
    for (const [index, priority] of told.priorities.entries()) {
      const { name, strip, before, rating, progress } = priority;
      const word = (one: string | null) => (one ? (words[one]?.word ?? '') : '');
      expect(ratings.file[index + 1]).toEqual([name, ...strip.map((period) => word(period.rating)), word(before), word(rating.rating)]);
      expect(actions.file[index + 1]).toEqual([name, ...fields.map((field) => String(progress[field]))]);
      const card = cards(page).nth(index);
      expect(await card.locator('.square').allTextContents()).toEqual(
        strip.map((period) => (period.rating ? words[period.rating]?.letter : '')),
      );
      const parts = order.flatMap((one, place) => {
        const count = progress[fields[place] ?? ''] ?? 0;
        return count > 0 ? [`${words[one]?.letter} ${count}`] : [];
      });
      expect(await card.locator('.stacked-bar text').allTextContents()).toEqual(parts);
    }
  });

  it('when another year is chosen, then the page says that it tells of today', async () => {
    const page = await open(`/?board=${board.boardId}&year=2017`);
    await page.getByText('This page tells of today. For 2017/18, see its priorities and its attendance.').waitFor();
    await expectToSayTheSame(page, await readOverview(api, board.boardId));
  });

  it('when the server does not answer, then it says so and tries again', async () => {
    const page = await chromium.open('/help/keys', { as: 'chair' });
    await settled(page);
    await page
      .context()
      .route('**/graphql', (route) =>
        (route.request().postData() ?? '').includes('ChairsOverview_Overview')
          ? route.fulfill({ status: 500, body: 'no' })
          : route.continue(),
      );
    await page.goto('/');
    await page.getByText("Couldn't load the overview.").waitFor();
    await page.context().unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await cards(page).first().waitFor();
  });

  it('when it is printed, then it is at most two sheets of A4, with its numbers and without the frame', async () => {
    const page = await open();
    const { pages, sizes } = readPrinted(await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true, tagged: true }));
    expect(sizes).toEqual(['595 x 842']);
    expect(pages).toBeLessThanOrEqual(2);
  });

  it('when everything on it is open, then it has no violations and fits', async () => {
    const page = await open();
    for (const summary of await page.locator('main summary').all()) await summary.click();
    await expectAccessible(page);
  });

  it('when much needs them and a fourth priority is there, then all of it is still in view and the rest is one press away', async () => {
    await crowdTheOverview(await ApiClient.signedIn(server.current.url, 'administrator'), board);
    const page = await open();
    const told = await readOverview(api, board.boardId);
    await expectToSayTheSame(page, told);
    expect(told.priorities).toHaveLength(4);
    const kinds = Object.values(told.needsTheChair);
    const count = kinds.flat().length;
    expect(count).toBeGreaterThan(8);
    await expectAllInView(page);
    expect(await needs(page).locator('li:visible').count()).toBe(5);
    for (const address of ['/subgroups/', '/actions/', '/meetings/', '/attendance?'])
      expect(await needs(page).locator(`li:visible a[href*="${address}"]`).count(), address).toBeGreaterThan(0);
    await needs(page)
      .getByText(`and ${count - 5} more`)
      .click();
    expect(await needs(page).locator('li:visible').count()).toBe(count);
  });

  it('when it is crowded and printed, then it is still at most two sheets, with nothing folded away', async () => {
    const page = await open();
    const told = await readOverview(api, board.boardId);
    expect(readPrinted(await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true })).pages).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    expect(await needs(page).locator('li:visible').count()).toBe(Object.values(told.needsTheChair).flat().length);
    for (const frame of ['header', 'footer', 'button', 'nav']) expect(await page.locator(`${frame}:visible`).count(), frame).toBe(0);
    expect(await page.locator('.chart-numbers table:visible').count()).toBe(2);
  });
});

describe('Given those who are not the chair', () => {
  const server = aServer();
  const chromium = aChromium(server);

  it('when a viewer opens the overview, then they read the same page, and that it is the chair whom things need', async () => {
    const page = await chromium.open('/overview', { as: 'viewer' });
    await settled(page);
    await page.getByRole('heading', { name: /^Needs the chair \(\d+\)$/ }).waitFor();
    expect(await page.locator('.priority-card').count()).toBe(3);
  });

  it('when a board is new, then each part says what to do', async () => {
    const { boardId } = await aBoard(await ApiClient.signedIn(server.current.url, 'administrator'));
    const page = await chromium.open(`/overview?board=${boardId}`);
    await settled(page);
    for (const words of ['No meeting planned', 'No priorities in', 'Nothing needs the chair.', 'The board has not met in'])
      await page.getByText(words).first().waitFor();
    await page.getByRole('link', { name: 'New meeting' }).waitFor();
    await page.getByRole('link', { name: 'Go to priorities' }).waitFor();
  });
});
