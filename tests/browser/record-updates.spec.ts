import type { BrowserContext, Page, Request } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { aChromium, settled } from '../support/browser.ts';
import { pasteText } from '../support/clipboard.ts';
import { aPlanToUpdate, openUpdates, type PlanToUpdate, readUpdates, updateCell } from '../support/plan-to-update.ts';
import { aServer } from '../support/server.ts';

const server = aServer();
const chromium = aChromium(server);
let api: ApiClient;
let plan: PlanToUpdate;
let context: BrowserContext;
let page: Page;

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const review = () => page.getByRole('dialog', { name: 'Review and record' });
const todayIs = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
const isRecording = (request: Request) => (request.postData() ?? '').includes('recordUpdates');
/** The rating that each action was given last, those with none left out. */
const latestRatings = async () => {
  const all = Object.entries(await readUpdates(api, plan.planId));
  return Object.fromEntries(all.flatMap(([reference, [latest]]) => (latest ? [[reference, latest.rating]] : [])));
};

describe('Given a plan of twelve actions that an administrator updates by keyboard', () => {
  beforeEach(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    plan = await aPlanToUpdate(api, 12);
    context = await chromium.device();
    page = await context.newPage();
    await openUpdates(page, plan);
  });

  it('when they rate, type, fill down, undo, paste and review, then a slip is told in a sentence, and once it is right all twelve are recorded', async () => {
    // Ratings by letter, one below the other; the last two by a paste from a spreadsheet with how much is done beside.
    await press('b', 'g', 'g', 'a', 'r', 'g', 'n', 'g', 'g', 'g');
    await page.getByText('10 updates not recorded', { exact: true }).waitFor();
    await pasteText(page, 'Amber\t40%\tOne council has no trainer.\r\nComplete\t100%\t\r\n');
    await page.getByText('12 updates not recorded', { exact: true }).waitFor();

    // How much is done: typed, then filled down over three, then one of them undone and done again.
    await press('Control+Home', 'ArrowRight');
    await page.keyboard.type('100');
    await press('Enter');
    await page.keyboard.type('60');
    await press('Enter', 'ArrowUp', 'Shift+ArrowDown', 'Control+d');
    await expect.poll(() => updateCell(page, 3, 'Done').textContent()).toBe('60%');
    await press('Control+z');
    await expect.poll(() => updateCell(page, 3, 'Done').textContent()).toBe('');
    await press('Control+y');

    // What was done: typed where it is, Esc puts back, a digit jumps only among the ratings.
    await press('Control+Home', '5', 'ArrowRight', 'ArrowRight');
    await page.keyboard.type('3 trainers left.');
    await press('Shift+Enter');
    await page.keyboard.type('The budget is agreed.');
    await press('Enter', 'ArrowUp');
    await page.keyboard.type('Something else');
    await press('Escape');
    expect(await updateCell(page, 5, 'What was done').textContent()).toBe('3 trainers left.\nThe budget is agreed.');

    // "Not started" is past its start, and "at risk" has no reason yet.
    await press('Control+Enter');
    await review().getByRole('button', { name: 'Say why ‘Action 4’ is ‘At risk’.' }).waitFor();
    await review()
      .getByText(/‘Action 7’ was to start on 1 April 2017/)
      .waitFor();
    await review().getByRole('button', { name: 'Record 10 updates' }).waitFor();
    await review().getByRole('button', { name: 'Say why ‘Action 4’ is ‘At risk’.' }).press('Enter');
    await updateCell(page, 4, 'What was done').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('Waiting for the county council.');
    await press('Enter', 'Home', '7', 'g', 'Control+Enter');

    const record = review().getByRole('button', { name: 'Record 12 updates' });
    await record.waitFor();
    expect(await record.evaluate((button) => button === document.activeElement)).toBe(true);
    await press('Enter');
    await page.getByText('12 updates recorded.').waitFor();
    await page.locator('[role="gridcell"]:focus').waitFor();

    const recorded = await readUpdates(api, plan.planId);
    const one = (reference: string) => recorded[reference]?.map(({ date: _date, ...rest }) => rest);
    expect(Object.values(recorded).map((updates) => updates.map(({ date }) => date))).toEqual(
      Array.from({ length: 12 }, () => [todayIs()]),
    );
    expect(one('1.01')).toEqual([{ rating: 'COMPLETE', percentage: 100, narrative: '' }]);
    expect(one('1.03')).toEqual([{ rating: 'ON_TRACK', percentage: 60, narrative: '' }]);
    expect(one('1.04')).toEqual([{ rating: 'AT_RISK', percentage: null, narrative: 'Waiting for the county council.' }]);
    expect(one('1.05')).toEqual([{ rating: 'OFF_TRACK', percentage: null, narrative: '3 trainers left.\nThe budget is agreed.' }]);
    expect(one('1.11')).toEqual([{ rating: 'AT_RISK', percentage: 40, narrative: 'One council has no trainer.' }]);

    // What was recorded shows beside the actions, also after a reload, and nothing is left to record.
    await page.reload();
    await settled(page);
    await page.getByRole('rowheader', { name: /1\.05 Action 5.*Off track/ }).waitFor();
    expect(await page.getByText(/not recorded/).count()).toBe(0);
  });

  it('when the page is reloaded or left, then what is typed waits, and the page says so quietly on return', async () => {
    await press('a', 'ArrowUp', 'ArrowRight', 'ArrowRight');
    await page.keyboard.type('Half a sentence');
    await page.reload();
    await settled(page);
    await page.getByText('You have 1 update not recorded yet').waitFor();
    expect(await updateCell(page, 1, 'What was done').textContent()).toBe('Half a sentence');

    await press('e', 'Escape');
    await page.getByText('1 update is not recorded yet. It waits on this device.').waitFor();
    expect(new URL(page.url()).pathname).toBe(`/plans/${plan.planId}`);
    // A new page takes the focus to its heading; a key pressed before that goes with it.
    await page.locator('h1:focus').waitFor();
    await page.getByRole('button', { name: 'Go back' }).press('Enter');
    await page.getByText('You have 1 update not recorded yet').waitFor();
  });

  it('when a paste holds what is no rating, then it is refused in a sentence and nothing is changed until the rest is wanted', async () => {
    await press('g', 'ArrowUp');
    await pasteText(page, 'Purple\nRed');
    const refused = page.getByRole('dialog', { name: 'Some of it cannot be pasted' });
    await refused.getByText(/‘Purple’ is no rating of this board, so the rating of 1\.01 stays as it is/).waitFor();
    expect(await updateCell(page, 2, 'Rating').textContent()).toBe('');
    await refused.getByRole('button', { name: 'Paste the other cell' }).press('Enter');
    await expect.poll(() => updateCell(page, 2, 'Rating').textContent()).toContain('Off track');
    expect(await updateCell(page, 1, 'Rating').textContent()).toContain('On track');

    // What is copied here comes back as it was, line breaks and all.
    await press('Control+Home', 'ArrowRight', 'ArrowRight');
    await page.keyboard.type('One line');
    await press('Shift+Enter');
    await page.keyboard.type('=and another');
    await press('Enter', 'ArrowUp', 'Home', 'Shift+End', 'Control+c', 'ArrowDown', 'ArrowDown', 'Home', 'Control+v');
    await expect.poll(() => updateCell(page, 3, 'What was done').textContent()).toBe('One line\n=and another');
    expect(await updateCell(page, 3, 'Rating').textContent()).toContain('On track');
  });

  it('when somebody else has updated an action meanwhile, then the other updates are recorded, what was typed stays, and both can stand', async () => {
    await press('g', 'a', 'ArrowUp', 'ArrowRight', 'ArrowRight');
    await page.keyboard.type('My reason.');
    await press('Enter');
    const theirs = { date: todayIs(), rating: 'OFF_TRACK', narrative: 'Their reason.' };
    await api.ask(
      'mutation ($input: RecordUpdatesInput!) { recordUpdates(input: $input) { results { outcome } userErrors { message } } }',
      {
        input: { batchId: 'theirs', updates: [{ actionId: plan.actions[1]?.id, expectedVersion: 1, ...theirs }] },
      },
    );

    await press('Control+Enter');
    await review().getByRole('button', { name: 'Record 2 updates' }).press('Enter');
    await review().getByText('1 update recorded. The rest is still here.').waitFor();
    const conflict = review().locator('.notice', { hasText: 'Somebody else has changed 1.02 ‘Action 2’' });
    await conflict.getByText(/Off track.*by Board administrator.*Their reason\./).waitFor();
    expect(await latestRatings()).toEqual({ '1.01': 'ON_TRACK', '1.02': 'OFF_TRACK' });
    expect(await updateCell(page, 2, 'What was done').textContent()).toBe('My reason.');

    await conflict.getByRole('button', { name: /Record mine after it/ }).press('Enter');
    await review().getByRole('button', { name: 'Record 1 update' }).press('Enter');
    await review().waitFor({ state: 'detached' });
    expect((await readUpdates(api, plan.planId))['1.02']?.map(({ narrative }) => narrative)).toEqual(['My reason.', 'Their reason.']);
  });

  it('when the network is gone or loses the answer, then nothing is lost, and sending again records each update once', async () => {
    await press('g', 'g', 'g', 'Control+Enter');
    await context.route('**/graphql', (route) => route.abort('internetdisconnected'));
    const record = review().getByRole('button', { name: 'Record 3 updates' });
    await record.press('Enter');
    await review().getByText("Couldn't save. Check your connection and try again. What you typed is still here.").waitFor();
    expect(await latestRatings()).toEqual({});

    // The register records them, but its answer never comes; meanwhile the page is even closed.
    await context.unroute('**/graphql');
    let lost = 0;
    await context.route('**/graphql', async (route) => {
      if (!isRecording(route.request())) return route.continue();
      lost += 1;
      await route.fetch();
      return route.abort('connectionreset');
    });
    await record.press('Enter');
    await expect.poll(() => lost).toBe(1);
    await expect.poll(async () => Object.keys(await latestRatings())).toHaveLength(3);
    await context.unroute('**/graphql');
    await page.close();
    page = await context.newPage();
    await openUpdates(page, plan);
    await page.getByText('You have 3 updates not recorded yet').waitFor();
    await press('Control+Enter');
    await review().getByRole('button', { name: 'Record 3 updates' }).press('Enter');
    await page.getByText('3 updates recorded.').waitFor();
    expect(Object.values(await readUpdates(api, plan.planId)).map((updates) => updates.length)).toEqual([1, 1, 1, ...Array(9).fill(0)]);
  });
});
