import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { expectAccessible } from '../support/axe.ts';
import { aChromium, settled } from '../support/browser.ts';
import { tabTo } from '../support/keyboard.ts';
import { readMoney } from '../support/money.ts';
import { sampleBoard } from '../support/register.ts';
import { aServer } from '../support/server.ts';

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const more = async (page: Page, item: string) => {
  await press(page, 'More');
  await page.getByRole('menuitem', { name: item }).click();
};
const inDialog = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

/** What opens over the contributions of a year, and how. */
const openings: readonly [what: string, path: string, years: number, open: (page: Page) => Promise<unknown>][] = [
  ['the opening of a budget', '/contributions', 1, (page) => press(page, /^Open the budget/)],
  [
    'two entries with their errors',
    '/contributions',
    0,
    async (page) => {
      await press(page, 'Record entries');
      await page.getByLabel('What happened').selectOption('INVOICED');
      await press(page, 'Add another entry');
      await inDialog(page, 'Record 2 entries');
    },
  ],
  ['the closing of a year', '/contributions', 0, (page) => press(page, 'Close the year')],
  ['the agreed amounts', '/contributions', 0, (page) => more(page, 'Agree amounts')],
  ['the change of a budget', '/contributions', 0, (page) => more(page, 'Change the budget')],
  ['a thing in kind', '/contributions', 0, (page) => more(page, 'Record in kind')],
  [
    'a joint cost by weights',
    '/contributions',
    0,
    async (page) => {
      await more(page, 'Record a joint cost');
      await page.getByLabel('By weights that I type').check();
    },
  ],
  ['the taking back of an entry', '/contributions', 0, (page) => press(page, /^Take back/)],
  [
    'a what-if by people served',
    '/contributions/what-if',
    0,
    async (page) => {
      await press(page, 'Add a what-if');
      await page.getByLabel('By people served').check();
    },
  ],
];

describe('Given what opens over contributions', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let api: ApiClient;
  let boardId: string;
  let year: number;
  beforeAll(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    boardId = (await sampleBoard(api, 'SSCB')).boardId;
    const { board } = await api.ask('query ($id: ID!) { board(id: $id) { years } }', { id: boardId });
    year = board.years[0];
  });
  const open = async (path: string, later = 0) => {
    const page = await chromium.open(`${path}?board=${boardId}&year=${year + later}`);
    await settled(page);
    return page;
  };

  it.each(openings)('when it is %s, then it has no violations in light and dark, wide and narrow', async (_, path, later, opens) => {
    const page = await open(path, later);
    await opens(page);
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page);
  });

  it('when a payment is recorded with the keyboard only, then the mouse is never needed and the focus comes back', async () => {
    const before = (await readMoney(api, boardId, year)).totals.received;
    const page = await open('/contributions');
    await tabTo(page, /^Record entries/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(page, /^Agency/);
    await page.keyboard.type('Staffordshire Clinical');
    await tabTo(page, /^Amount in pounds/);
    await page.keyboard.type('45,000');
    await tabTo(page, /^Reference/);
    await page.keyboard.type('BACS 771');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect((await readMoney(api, boardId, year)).totals.received).toBe(before + 4_500_000);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Record entries');
  });
});
