import { describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { settled, signInByForm } from '../support/browser.ts';
import { aDraftBeingWritten } from '../support/highlights.ts';

describe('Given a draft that is being written', () => {
  const { server, chromium, its, open, item, register } = aDraftBeingWritten();

  it('when the connection is lost and the page is closed, then what was typed is there and is saved later', async () => {
    const page = await open();
    const context = page.context();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    await settled(page);
    await context.route('**/graphql', (route) => route.abort('internetdisconnected'));
    await context.setOffline(true);
    await item(page, 1).fill('Typed on a train.');
    await page.getByText("Couldn't save. What you typed is still here.").waitFor();
    await page.close();
    const again = await context.newPage();
    await again.goto(its.report.path);
    await settled(again);
    expect(await item(again, 1).inputValue()).toBe('Typed on a train.');
    await context.unroute('**/graphql');
    await context.setOffline(false);
    await expect.poll(register, { timeout: 45_000 }).toEqual(['Typed on a train.', 'Few trainers.']);
    await again.getByText(/^Saved \d/).waitFor();
  });

  it('when the answer to a save is lost, then saving again adds nothing twice', async () => {
    const page = await open();
    let lost = 0;
    await page.context().route('**/graphql', async (route) => {
      if (lost > 0 || !(route.request().postData() ?? '').includes('saveReport')) return route.continue();
      lost += 1;
      await route.fetch();
      return route.abort('connectionreset');
    });
    await page.getByRole('button', { name: 'Add item to Planned' }).click();
    await page.keyboard.type('A conference.');
    await page.getByText(/^Saved \d/).waitFor();
    expect(lost).toBe(1);
    await expect.poll(register).toEqual(['Audited files.', 'A conference.', 'Few trainers.']);
  });

  it('when the session ends, then what was typed is there after signing in again, and is saved', async () => {
    const context = await chromium.device({ as: null });
    const page = await context.newPage();
    await page.goto(`/sign-in?next=${encodeURIComponent(its.report.path)}`);
    await signInByForm(page, 'administrator');
    await item(page, 1).waitFor();
    const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    const headers = { 'content-type': 'application/json', origin: server.current.url };
    await new ApiClient(server.current.url, cookie).fetch('/api/auth/sign-out', { method: 'POST', headers, body: '{}' });
    await item(page, 1).fill('Typed after the session ended.');
    await page.getByLabel('Email address').waitFor();
    expect(await register()).toEqual(['Audited files.', 'Few trainers.']);
    await signInByForm(page, 'administrator');
    await expect.poll(register).toEqual(['Typed after the session ended.', 'Few trainers.']);
    expect(await item(page, 1).inputValue()).toBe('Typed after the session ended.');
  });

  it('when a longer item than the register takes is typed, then the page says so and keeps it', async () => {
    const page = await open();
    await item(page, 1).fill('a'.repeat(4001));
    await page.getByText(/^Couldn't save\. .*4000 characters/).waitFor();
    await item(page, 1).fill('Short.');
    await expect.poll(register).toEqual(['Short.', 'Few trainers.']);
  });
});
