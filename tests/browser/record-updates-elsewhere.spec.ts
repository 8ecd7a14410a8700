import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { expectAccessible } from '../support/axe.ts';
import { aChromium, phone, settled, signInByForm } from '../support/browser.ts';
import { pasteText } from '../support/clipboard.ts';
import { aPlanToUpdate, openUpdates, type PlanToUpdate, readUpdates, updatesPath } from '../support/plan-to-update.ts';
import { type RouteName, routesOf } from '../support/routes.ts';
import { aServer } from '../support/server.ts';

const server = aServer();
const chromium = aChromium(server);
let api: ApiClient;
let plan: PlanToUpdate;
let page: Page;

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const review = () => page.getByRole('dialog', { name: 'Review and record' });
const todayIs = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
/** The rating that each action was given last, those with none left out. */

describe('Given the same page on a phone', () => {
  it('when actions are updated there, then each has the browser’s own controls, and the review leads to what is missing', async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    plan = await aPlanToUpdate(api, 3);
    page = await chromium.open(updatesPath(plan), phone);
    await settled(page);
    const first = page.getByRole('group', { name: '1.01 Action 1' });
    await first.getByLabel('Rating').selectOption('At risk');
    await first.getByLabel(/^Done/).fill('40');
    await page.getByRole('button', { name: 'Review and record' }).tap();
    await review().getByRole('button', { name: 'Say why ‘Action 1’ is ‘At risk’.' }).tap();
    await first
      .getByLabel(/^What was done/)
      .and(page.locator(':focus'))
      .waitFor();
    await page.keyboard.type('No trainer.');
    await page.getByRole('button', { name: 'Review and record' }).tap();
    await review().getByRole('button', { name: 'Record 1 update' }).tap();
    await page.getByText('1 update recorded.').waitFor();
    expect((await readUpdates(api, plan.planId))['1.01']).toEqual([
      { date: todayIs(), rating: 'AT_RISK', percentage: 40, narrative: 'No trainer.' },
    ]);
  });
});

describe('Given updates that are typed and not recorded', () => {
  it('when the person signs out, then they are warned first, and the device forgets what they typed', async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    plan = await aPlanToUpdate(api, 1);
    // A session of its own, because signing out ends it.
    page = await chromium.open('/sign-in', { as: null });
    await signInByForm(page, 'administrator');
    await openUpdates(page, plan);
    await press('a');
    const kept = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')).length);
    expect(await kept()).toBe(1);
    await page.getByRole('button', { name: /Board administrator/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByText('Signing out forgets them on this device.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('Email address').waitFor();
    expect(await kept()).toBe(0);
  });
});

describe('Given people who may read the plan and not change it', () => {
  it.each(['viewer', 'partner'] as const)('when the %s opens its updates, then a plain sentence says who may record them', async (who) => {
    const routes: Record<RouteName, string> = await routesOf(server.current.url);
    page = await chromium.open(routes['the updates of a plan to record'], { as: who });
    await settled(page);
    await page.getByText('Only an administrator of a board that owns this plan may record updates.').waitFor();
    expect(await page.getByRole('grid').count()).toBe(0);
  });
});

describe('Given the grid for updates and what opens over it, in light and dark, at 1280, 390 and 320', () => {
  beforeEach(async () => {
    const routes: Record<RouteName, string> = await routesOf(server.current.url);
    page = await chromium.open(routes['the updates of a plan to record']);
    await settled(page);
    await page.getByRole('grid').waitFor();
    await press('e', 'a', 'g', 'b');
  });

  it.each<[string, () => Promise<unknown>]>([
    ['ratings are typed', async () => page.locator('[role="gridcell"]:focus').waitFor()],
    ['a text is open', async () => press('Control+Home', 'ArrowRight', 'ArrowRight', 'T')],
    ['the review is open with a slip in it', async () => (await press('Control+Enter'), review().waitFor())],
    ['the keys are open', async () => (await press('?'), page.getByRole('dialog').waitFor())],
    ['a paste is refused', async () => (await pasteText(page, 'Purple\nRed'), page.getByRole('dialog').waitFor())],
  ])('when %s, then it has no violations and fits', async (_, open) => {
    await open();
    await expectAccessible(page);
  });
});
