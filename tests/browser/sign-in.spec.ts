import { describe, expect, it } from 'vitest';
import { aChromium, signInByForm } from '../support/browser.ts';
import { people } from '../support/people.ts';
import { aServer } from '../support/server.ts';

describe('Given the sign-in page', () => {
  const server = aServer();
  const chromium = aChromium(server);
  const open = (path = '/sign-in') => chromium.open(path, { as: null });

  it('when the password is wrong, then the page says so in words, gives nothing away and keeps the address', async () => {
    const page = await open();
    await page.getByLabel('Email address').fill(people.chair.email);
    await page.getByLabel('Password', { exact: true }).fill('not the password');
    await page.keyboard.press('Enter');
    const summary = page.getByText('There is a problem');
    await summary.waitFor();
    expect(await page.getByText('The email address or the password is not right.').count()).toBeGreaterThan(0);
    expect(await page.getByLabel('Email address').inputValue()).toBe(people.chair.email);
    expect(await page.title()).toMatch(/^Error: /);
  });

  it('when nothing is typed, then each missing field is named and the first link leads to it', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('There is a problem').waitFor();
    await page.locator('.error-summary a').first().click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('email');
  });

  it('when the register does not answer, then the page says what to do', async () => {
    const page = await open();
    await page.route('**/api/auth/**', (route) => route.abort());
    await page.getByLabel('Email address').fill(people.chair.email);
    await page.getByLabel('Password', { exact: true }).fill(people.chair.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText("Couldn't reach Quorate. Check your connection and try again.").first().waitFor();
  });

  it('when a person comes by a link, then signing in leads to where it pointed', async () => {
    const page = await open('/agencies?year=2017');
    await page.waitForURL(/\/sign-in\?next=/);
    await signInByForm(page, 'viewer');
    await page.waitForURL(/\/agencies\?/);
  });

  it('when a link names another site as the place to go next, then signing in stays here', async () => {
    const page = await open('/sign-in?next=https://elsewhere.example/');
    await signInByForm(page, 'viewer');
    expect(new URL(page.url()).origin).toBe(server.current.url);
  });

  it('when a person signs out, then going back shows nothing of the register', async () => {
    const page = await open();
    await signInByForm(page, 'partner');
    await page.getByRole('button', { name: 'Staffordshire Police partner' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.waitForURL(/\/sign-in/);
    await page.goBack();
    await page.getByLabel('Email address').waitFor();
  });
});
