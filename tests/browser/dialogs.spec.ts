import type { Page } from 'playwright-core';
import { beforeAll, describe, it } from 'vitest';
import { expectAccessible } from '../support/axe.ts';
import { aChromium, settled } from '../support/browser.ts';
import { pasteText } from '../support/clipboard.ts';
import { cellAt, openGrid } from '../support/grid.ts';
import { publishedTable } from '../support/importing.ts';
import { type RouteName, routesOf } from '../support/routes.ts';
import { aServer } from '../support/server.ts';

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const inGrid = async (page: Page, key: string) => {
  await openGrid(page);
  await page.keyboard.press(key);
};
const readPastedTable = async (page: Page) => {
  await page.getByLabel('Table', { exact: true }).focus();
  await pasteText(page, publishedTable);
  await page.getByText(/of 29 rows match/).waitFor();
};
const fromMenu = async (page: Page, item: string) => {
  await press(page, 'Change Staffordshire Police');
  await page.getByRole('menuitem', { name: item }).click();
};

/** What opens over a page, the page it opens on, and how. All but the last ones end with a dialog. */
const openings: readonly [what: string, route: RouteName, open: (page: Page) => Promise<unknown>, shows: string][] = [
  ['the sign-off', 'a meeting to record', (page) => press(page, 'Review and sign off'), 'dialog'],
  ['the cancelling of a meeting', 'a meeting to record', (page) => press(page, 'Cancel meeting'), 'dialog'],
  ['a person in attendance', 'a meeting to record', (page) => press(page, 'Add a person in attendance'), 'dialog'],
  ['a new agency', 'agencies', (page) => press(page, 'Add agency'), 'dialog'],
  ['a new group', 'agencies', (page) => press(page, 'Add group'), 'dialog'],
  ['a change of an agency', 'an agency', (page) => press(page, 'Change agency'), 'dialog'],
  ['a change of a group', 'a group', (page) => press(page, 'Change group'), 'dialog'],
  ['a new seat', 'a group', (page) => press(page, 'Add seat'), 'dialog'],
  ['a new holder', 'a group', (page) => fromMenu(page, 'Appoint holder'), 'dialog'],
  ['a new deputy', 'a group', (page) => fromMenu(page, 'Name deputy'), 'dialog'],
  ['a change of a seat', 'a group', (page) => fromMenu(page, 'Change seat'), 'dialog'],
  [
    'the calendar of a date',
    'a new meeting',
    (page) => press(page, 'Open calendar'),
    '.mantine-Calendar-calendarHeader, [class*="calendar"]',
  ],
  ['the recording grid', 'the attendance of this year', openGrid, '[role="grid"]'],
  ['the panel of a mark', 'the attendance of this year', (page) => inGrid(page, 'Enter'), 'dialog'],
  [
    'the correction of a mark',
    'the attendance of the published year',
    async (page) => (await openGrid(page), cellAt(page, 1, 1).dblclick()),
    'dialog',
  ],
  ['the keys of the grid', 'the attendance of this year', (page) => inGrid(page, '?'), 'dialog'],
  ['the search of the grid', 'the attendance of this year', (page) => inGrid(page, '/'), '#find-agency'],
  ['the review of a meeting', 'the attendance of this year', (page) => inGrid(page, 'Control+Enter'), 'dialog'],
  [
    'the preview of a paste',
    'the attendance of this year',
    async (page) => (await openGrid(page), pasteText(page, 'P\nA\nX\nD')),
    'dialog button:has-text("Apply")',
  ],
  ['the pasting of apologies', 'the roll call', (page) => press(page, 'Paste apologies'), 'dialog'],
  ['the check of an import', 'the import', readPastedTable, '.notice'],
  [
    'the heat map',
    'the attendance of the published year',
    (page) => page.getByRole('tab', { name: 'Heat map' }).click(),
    '[role="tabpanel"]',
  ],
  [
    'the figures by agency',
    'the attendance of the published year',
    (page) => page.getByRole('tab', { name: 'By agency' }).click(),
    '[role="tabpanel"]',
  ],
  ['the account menu', 'meetings', (page) => press(page, 'Board administrator'), '[role="menu"]'],
];

describe('Given what opens over a page, in light and dark, at 1280 and 390, and at 320 for the width', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let routes: Record<RouteName, string>;
  beforeAll(async () => {
    routes = await routesOf(server.current.url);
  });

  it.each(openings)('when %s is open on %s, then it has no violations and fits', async (_, route, open, shows) => {
    const page = await chromium.open(routes[route]);
    await settled(page);
    await open(page);
    await page.locator(shows).first().waitFor();
    await expectAccessible(page);
  });

  it('when the navigation is unfolded on a phone, then it has no violations and fits', async () => {
    const page = await chromium.open(routes.meetings, { viewport: { width: 390, height: 844 } });
    await settled(page);
    await press(page, 'Menu');
    await expectAccessible(page);
  });

  it('when the network is gone, then the page that says so has no violations and fits', async () => {
    const page = await chromium.open(routes.meetings);
    await settled(page);
    await page.context().setOffline(true);
    await page
      .getByText(/You're offline/)
      .first()
      .waitFor();
    await expectAccessible(page);
  });
});
