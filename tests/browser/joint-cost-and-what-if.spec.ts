import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { aChromium, settled } from '../support/browser.ts';
import { pounds, readMoney } from '../support/money.ts';
import type { PersonName } from '../support/people.ts';
import { sampleBoard } from '../support/register.ts';
import { aServer } from '../support/server.ts';

const opening = `mutation ($input: OpenBudgetInput!) { openBudget(input: $input) { year { version } userErrors { message } } }`;
const agreeing = `mutation ($input: BudgetStepInput!) { agreeBudget(input: $input) { year { state } userErrors { message } } }`;

describe('Given the money of the sample', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let api: ApiClient;
  let boardId: string;
  let otherId: string;
  let year: number;
  beforeAll(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    boardId = (await sampleBoard(api, 'SSCB')).boardId;
    otherId = (await sampleBoard(api, 'Example')).boardId;
    const { board } = await api.ask('query ($id: ID!) { board(id: $id) { years } }', { id: boardId });
    year = board.years[0];
    const { openBudget } = await api.ask(opening, { input: { boardId: otherId, year, copiesYearBefore: false } });
    await api.ask(agreeing, { input: { boardId: otherId, year, expectedVersion: openBudget.year.version } });
  });
  const open = async (path: string, { board = boardId, as = 'administrator' as PersonName } = {}) => {
    const page = await chromium.open(`${path}?board=${board}&year=${year}`, { as });
    await settled(page);
    return page;
  };
  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
  const inDialog = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  const done = (page: Page, said: string) => page.getByRole('status').getByText(said, { exact: true }).waitFor();

  it('when two boards share a cost, then the split shows while it is typed and each board’s page shows both parts', async () => {
    const page = await open('/contributions');
    const before = await readMoney(api, boardId, year);
    await press(page, 'More');
    await page.getByRole('menuitem', { name: 'Record a joint cost' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What it is for').fill('Joint training day');
    await dialog.getByLabel('Amount in pounds').fill('100.01');
    await dialog.getByLabel('Example Safeguarding Partnership').check();
    await dialog.getByText(/Enter how many children live in the area of Example/).waitFor();
    await dialog.getByLabel('In equal parts').check();
    await dialog.getByRole('row', { name: /^Staffordshire .*£50\.00/ }).waitFor();
    await dialog.getByRole('row', { name: /^Example .*£50\.01/ }).waitFor();
    await inDialog(page, 'Record joint cost');
    await done(page, 'Joint cost recorded in every board');
    expect((await readMoney(api, boardId, year)).spent).toBe(before.spent + 5_000);
    expect((await readMoney(api, otherId, year)).spent).toBe(5_001);
    for (const seen of [page, await open('/contributions', { board: otherId })]) {
      const parts = seen.getByRole('table', { name: "Every board's part of: Joint training day" });
      await parts.getByRole('row', { name: /^Staffordshire Safeguarding Children Board £50\.00/ }).waitFor();
      await parts.getByRole('row', { name: /^Example Safeguarding Partnership £50\.01/ }).waitFor();
      await parts.getByRole('row', { name: /^Together £100\.01/ }).waitFor();
    }
  });

  it('when they save what-ifs, then each totals what was agreed, and nothing that was agreed changes', async () => {
    const before = await readMoney(api, boardId, year);
    const total = pounds(before.totals.agreed);
    const page = await open('/contributions/what-if');
    await press(page, 'Add a what-if');
    await page.getByRole('dialog').getByLabel('Name').fill('Equal shares');
    await inDialog(page, 'Save what-if');
    await done(page, 'Equal shares saved');
    await press(page, 'Add a what-if');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('By people');
    await dialog.getByLabel('By people served').check();
    await dialog.getByLabel('People served of Staffordshire Police').fill('1,131,000');
    await dialog.getByLabel('People served of Staffordshire County Council').fill('876,000');
    await dialog.getByLabel('People served of Lichfield District Council').fill('104,000');
    await dialog.getByRole('row', { name: `All partners ${total} ${total}` }).waitFor();
    await inDialog(page, 'Save what-if');
    await done(page, 'By people saved');
    await page.getByRole('row', { name: `All partners ${total} ${total} ${total}` }).waitFor();
    expect((await readMoney(api, boardId, year)).totals).toEqual(before.totals);
  });

  it('when they change one and remove the other, then the page follows', async () => {
    const page = await open('/contributions/what-if');
    await press(page, 'Change By people');
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByLabel('People served of Staffordshire Police').inputValue()).toBe('1131000');
    await dialog.getByLabel('Name').fill('By residents');
    await inDialog(page, 'Save what-if');
    await done(page, 'By residents saved');
    await press(page, 'Remove Equal shares');
    await inDialog(page, 'Remove');
    await done(page, 'Equal shares removed');
    await page.getByRole('columnheader', { name: 'By residents' }).waitFor();
    await page.getByRole('columnheader', { name: 'Equal shares' }).waitFor({ state: 'detached' });
  });

  it('when the chair reads them, then they see them and no button that changes them', async () => {
    const page = await open('/contributions/what-if', { as: 'chair' });
    await page.getByRole('columnheader', { name: 'By residents' }).waitFor();
    expect(await page.getByRole('button', { name: /Add|Change|Remove/ }).count()).toBe(0);
  });

  it('when a partner looks, then what-ifs are not shown and hidden lines are said in words, never as £0', async () => {
    const whatIf = await open('/contributions/what-if', { as: 'partner' });
    await whatIf.getByText('Only the chair and administrators see what-ifs').waitFor();
    const page = await open('/contributions', { as: 'partner' });
    await page.getByText("15 partners' lines are hidden by the board's policy.").waitFor();
    expect(await page.getByRole('row', { name: /^Staffordshire Police/ }).count()).toBeGreaterThan(0);
    expect(await page.getByText('Staffordshire County Council').count()).toBe(0);
    expect(await page.getByRole('button', { name: /Record|Agree|Close the year|Take back|More/ }).count()).toBe(0);
  });
});
