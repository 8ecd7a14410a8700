import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { aChromium, settled } from '../support/browser.ts';
import { routesOf } from '../support/routes.ts';
import { aServer } from '../support/server.ts';

describe('Given a person who moves about the register', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let routes: Record<string, string>;
  beforeAll(async () => {
    routes = await routesOf(server.current.url);
  });
  const expectHeading = (page: Page, words: string) => expect.poll(() => page.locator('h1').first().textContent()).toBe(words);

  it('when they go back and forward, then each page is the one they left, with its board and year', async () => {
    const page = await chromium.open(routes['meetings'] ?? '/');
    await settled(page);
    await page.getByLabel(/^Reporting year/).selectOption('2017');
    await page.getByRole('link', { name: 'Agencies' }).click();
    await expectHeading(page, 'Agencies');
    await page.goBack();
    await expectHeading(page, 'Meetings');
    expect(await page.getByLabel(/^Reporting year/).inputValue()).toBe('2017');
    await page.goForward();
    await expectHeading(page, 'Agencies');
    expect(new URL(page.url()).searchParams.get('year')).toBe('2017');
  });

  it('when they load a page again, then it is the same page', async () => {
    const page = await chromium.open(`${routes['the attendance of the published year']}&view=heat-map`);
    await settled(page);
    await page.reload();
    await settled(page);
    expect(await page.getByRole('tab', { name: 'Heat map' }).getAttribute('aria-selected')).toBe('true');
  });

  it('when they come to an address that is not there, then the page says so and leads back', async () => {
    const page = await chromium.open('/nowhere/at/all');
    await expectHeading(page, 'Page not found');
    await page.getByRole('link', { name: 'Go to the first page' }).click();
    await page.waitForURL((url) => url.pathname === '/');
  });

  it.each([
    ['meeting', '/meetings/019aaaaa-0000-7000-8000-000000000000'],
    ['agency', '/agencies/019aaaaa-0000-7000-8000-000000000000'],
    ['group', '/groups/nothing'],
    ['roll call', '/meetings/nothing/roll-call'],
    ['change of a meeting', '/meetings/nothing/edit'],
  ])('when they follow an old link to a %s that is gone, then the page says so in words', async (_, path) => {
    const page = await chromium.open(path);
    await settled(page);
    expect(await page.locator('main').textContent()).toMatch(/not in the register|not found/i);
  });

  it('when a file is asked for that is not there, then the answer is 404 and no page', async () => {
    const answer = await fetch(`${server.current.url}/assets/gone.js`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toMatch(/json/);
  });
});
