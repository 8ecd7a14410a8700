import { beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from '../support/axe.ts';
import { aChromium, settled } from '../support/browser.ts';
import { routeNames, routesOf } from '../support/routes.ts';
import { aServer } from '../support/server.ts';

describe('Given the sample board, in light and dark, at 1280 and 390, and at 320 for the width', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let routes: Record<string, string>;
  beforeAll(async () => {
    routes = await routesOf(server.current.url);
  });

  it('when the addresses are counted, then every one of the client is among them', () => {
    expect(Object.keys(routes)).toEqual([...routeNames]);
  });

  it('when nobody is signed in, then the sign-in page has no violations and fits', async () => {
    const page = await chromium.open('/sign-in', { as: null });
    await settled(page);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('There is a problem').waitFor();
    await expectAccessible(page);
  });

  it.each(routeNames)('when %s is opened, then it has no violations and fits', async (name) => {
    const page = await chromium.open(routes[name] ?? '');
    await settled(page);
    await expectAccessible(page);
  });
});
