import type { BrowserContext, Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { aChromium, settled, signInByForm } from '../support/browser.ts';
import { readMarks } from '../support/reading.ts';
import { aBoard, type TestBoard } from '../support/register.ts';
import { choice } from '../support/roll-call.ts';
import { aServer } from '../support/server.ts';

describe('Given a roll call under way', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let api: ApiClient;
  let board: TestBoard;
  let context: BrowserContext;
  let page: Page;
  beforeEach(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    board = await aBoard(api, { seats: 3, dates: ['2018-03-13'] });
    // A session of its own, so that ending it leaves everybody else signed in.
    context = await chromium.device({ as: null });
    page = await context.newPage();
    await page.goto(`/sign-in?next=/meetings/${board.meetings[0]?.id}/roll-call`);
    await signInByForm(page, 'administrator');
    await settled(page);
  });
  const endSession = async () => {
    const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    const headers = { 'content-type': 'application/json', origin: server.current.url };
    const answer = await new ApiClient(server.current.url, cookie).fetch('/api/auth/sign-out', { method: 'POST', headers, body: '{}' });
    expect(answer.status).toBe(200);
  };
  const marks = () => readMarks(api, board.groupId, 2017);

  it('when the session ends, then the mark that could not be sent is kept and is sent after signing in again', async () => {
    await endSession();
    await choice(page, 'Seat 1', 'Present').click();
    await page.getByLabel('Email address').waitFor();
    expect((await marks())['Seat 1']).toBe('NOT_RECORDED');
    await signInByForm(page, 'administrator');
    await expect.poll(marks).toMatchObject({ 'Seat 1': 'PRESENT' });
    expect(new URL(page.url()).pathname).toBe(`/meetings/${board.meetings[0]?.id}/roll-call`);
  });

  it('when another person signs in on the device instead, then the marks of the first are not sent in their name', async () => {
    await endSession();
    await choice(page, 'Seat 2', 'Absent').click();
    await page.getByLabel('Email address').waitFor();
    await signInByForm(page, 'stokeAdministrator');
    await settled(page);
    expect(await page.locator('main').textContent()).not.toMatch(/Seat 2/);
    expect(await marks()).toMatchObject({ 'Seat 2': 'NOT_RECORDED' });
  });
});
