import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { aChromium, settled } from '../support/browser.ts';
import type { PersonName } from '../support/people.ts';
import { routeNames, routesOf } from '../support/routes.ts';
import { aServer } from '../support/server.ts';

/** Words on buttons and links that change the register. */
const changing =
  /^(Record|Mark |Rest present|Sign off|Review and sign off|Add |New |Edit|Change|Cancel meeting|Paste|Import|Name a deputy|Appoint|Save|Correct|Log |Register |Score again|Close risk)/;
/** What is the chair's to do. */
const theChairs = /^challenges: (Log a challenge|Record the response|Record evidence of change)$/;

describe('Given people who only read the board', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let routes: Record<string, string>;
  beforeAll(async () => {
    routes = await routesOf(server.current.url);
    expect((await (await ApiClient.signedIn(server.current.url, 'viewer')).ask('{ boards { canAdminister } }')).boards).toEqual([
      { canAdminister: false },
    ]);
  });

  it.each<PersonName>(['viewer', 'chair', 'partner'])(
    "when a %s opens any page, then nothing on it changes anything but what is the chair's to change",
    async (name) => {
      const page = await chromium.open('/', { as: name });
      const offered: string[] = [];
      for (const route of routeNames) {
        await page.goto(routes[route] ?? '/');
        await settled(page);
        const controls = await page.locator('main').locator('button, a').allTextContents();
        for (const words of controls) if (changing.test(words.trim())) offered.push(`${route}: ${words.trim()}`);
      }
      expect(offered.filter((one) => name !== 'chair' || !theChairs.test(one))).toEqual([]);
    },
  );

  it('when a viewer presses the keys that record, then no grid opens', async () => {
    const page = await chromium.open(routes['the attendance of the published year'] ?? '/', { as: 'viewer' });
    await settled(page);
    await page.getByRole('region', { name: /attendance/ }).focus();
    await page.keyboard.press('e');
    await page.keyboard.press('x');
    expect(await page.getByRole('grid').count()).toBe(0);
  });

  it('when a viewer opens the attendance, then the table, its totals and its key are all there', async () => {
    const page = await chromium.open(routes['the attendance of the published year'] ?? '/', { as: 'viewer' });
    await settled(page);
    expect(await page.locator('tbody tr').count()).toBe(29);
    await page.getByText('90 of 116').first().waitFor();
    await page.getByRole('list', { name: 'Key' }).waitFor();
  });
});
