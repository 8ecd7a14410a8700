import { addDays } from '@quorate/domain';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { expectAccessible } from '../support/axe.ts';
import { aChromium, settled } from '../support/browser.ts';
import { downloadCsv } from '../support/download.ts';
import { tabTo } from '../support/keyboard.ts';
import type { PersonName } from '../support/people.ts';
import { aBoard, sampleBoard } from '../support/register.ts';
import { aServer } from '../support/server.ts';

const inLondon = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
/** So many days from today. */
const days = (count: number) => addDays(inLondon.format(Date.now()), count);
/** The row of a challenge with what it opens to, by the words of its issue. */
const rowOf = (page: Page, issue: string) => page.locator('tbody', { hasText: issue });
const openDialog = async (page: Page, name: string) => {
  await page.getByRole('button', { name, exact: true }).first().click();
  return page.getByRole('dialog', { name });
};

describe('Given the challenge log of a board', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let api: ApiClient;
  let sample: { boardId: string };
  beforeAll(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    sample = await sampleBoard(api, 'SSCB');
  });
  const log = (boardId: string, issue: string, more: object = {}): Promise<{ id: string; version: number }> =>
    api
      .ask('mutation ($input: LogChallengeInput!) { logChallenge(input: $input) { challenge { id version } userErrors { message } } }', {
        input: {
          boardId,
          issue,
          challenger: 'Independent chair',
          challenged: 'Executive',
          raisedOn: days(-20),
          responseDue: days(10),
          ...more,
        },
      })
      .then(({ logChallenge }) => logChallenge.challenge);
  const open = async (path: string, as: PersonName = 'administrator') => {
    const page = await chromium.open(path, { as });
    await settled(page);
    return page;
  };

  it('when the chair logs a challenge and records the answer and what changed, then its state says how far it has come', async () => {
    const page = await open(`/challenges?board=${sample.boardId}`, 'chair');
    const issue = 'Why are the views of children seldom recorded?';
    const dialog = await openDialog(page, 'Log a challenge');
    await dialog.getByLabel('Who challenged').fill('Independent chair');
    await dialog.getByLabel('Who was challenged').selectOption({ label: 'Staffordshire Police' });
    await dialog.getByLabel('Issue').fill(issue);
    await dialog.getByLabel('Response due').fill(days(14));
    await dialog.getByLabel('Priority (optional)').selectOption({ label: 'Neglect' });
    await dialog.getByRole('button', { name: 'Log the challenge' }).click();
    await dialog.waitFor({ state: 'detached' });

    const row = rowOf(page, issue);
    await row.getByText('Waiting', { exact: true }).waitFor();
    await row.getByText('Independent chair challenged Staffordshire Police').waitFor();
    await row.getByRole('link', { name: 'Neglect' }).first().waitFor();
    expect(page.url()).toContain('challenge=');

    const response = await openDialog(page, 'Record the response');
    await response.getByLabel('Response', { exact: true }).fill('A new form asks for them.');
    await response.getByRole('button', { name: 'Save the response' }).click();
    await row.getByText('Answered', { exact: true }).waitFor();
    await row.getByText('A new form asks for them.').waitFor();

    const evidence = await openDialog(page, 'Record evidence of change');
    await evidence.getByLabel('Evidence of change').fill('An audit found them in 18 of 20 files.');
    await evidence.getByRole('button', { name: 'Save the evidence' }).click();
    await row.getByText('Changed', { exact: true }).waitFor();

    await page.reload();
    await settled(page);
    await row.getByText('An audit found them in 18 of 20 files.').waitFor();
  });

  it('when the day passes on which a response was due, then the challenge shows itself as overdue and comes first', async () => {
    const { boardId } = await aBoard(api);
    await log(boardId, 'Due tomorrow', { responseDue: days(1) });
    await log(boardId, 'Due later, and newer', { raisedOn: days(-1), responseDue: days(30) });
    const page = await chromium.open('/');
    await settled(page);
    const firstOn = async (day: number) => {
      await page.clock.setFixedTime(`${days(day)}T09:00:00Z`);
      await page.goto(`/challenges?board=${boardId}`);
      await settled(page);
      return page.locator('tbody').first().textContent();
    };
    expect(await firstOn(1)).toContain('Due later, and newer');
    const first = await firstOn(4);
    expect(first).toContain('Due tomorrow');
    expect(first).toContain('Overdue');
    expect(first).toContain('by 3 days');
  });

  it('when one state is chosen, then the address says so, and the list and the file hold the same challenges', async () => {
    const { boardId } = await aBoard(api);
    await log(boardId, 'Late "first", with commas', { responseDue: days(-5) });
    await log(boardId, 'Late second', { responseDue: days(-2) });
    await log(boardId, 'Still in time');
    const page = await open(`/challenges?board=${boardId}`);
    await page.getByLabel('State').selectOption({ label: 'Overdue (2)' });
    await expect.poll(() => page.url()).toContain('state=overdue');
    await expect.poll(() => page.locator('.challenge-issue').allTextContents()).toEqual(['Late "first", with commas', 'Late second']);
    const [head, ...rows] = await downloadCsv(page, page.getByRole('button', { name: 'Download CSV' }));
    const column = (name: string) => rows.map((row) => row[head?.indexOf(name) ?? -1]);
    expect(column('Issue')).toEqual(['Late "first", with commas', 'Late second']);
    expect(column('Days overdue')).toEqual(['5', '2']);
    expect(column('Who was challenged')).toEqual(['Executive', 'Executive']);

    await page.getByLabel('State').selectOption({ label: 'Changed (0)' });
    await page.getByText('No challenge is changed.').waitFor();
  });

  it('when a form is sent with gaps, then every gap is named at once and what was typed stays', async () => {
    const page = await open(`/challenges?board=${sample.boardId}`);
    const dialog = await openDialog(page, 'Log a challenge');
    await dialog.getByLabel('Who was challenged').selectOption({ label: 'Another group or role' });
    await dialog.getByLabel('Issue').fill('What I typed');
    await dialog.getByLabel('Response due').fill('31 February 2027');
    await dialog.getByRole('button', { name: 'Log the challenge' }).click();
    const problems = await dialog.getByRole('alert').getByRole('link').allTextContents();
    expect(problems).toEqual([
      'Enter who challenged.',
      'Enter who was challenged.',
      "'31 February 2027' is not a date. Enter one such as 27 March 2026.",
    ]);
    await dialog.getByRole('link', { name: 'Enter who challenged.' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('challenger');
    expect(await dialog.getByLabel('Issue').inputValue()).toBe('What I typed');
    await dialog.getByLabel('Who challenged').fill('Chair');
    await dialog.getByLabel('Group or role').fill('Executive');
    await dialog.getByLabel('Response due').fill('1 June 2017');
    await dialog.getByRole('button', { name: 'Log the challenge' }).click();
    await dialog.getByRole('link', { name: /A response is due on or after the day of the challenge/ }).waitFor();
    expect(await dialog.getByLabel('Issue').inputValue()).toBe('What I typed');
  });

  it('when somebody else records a response first, then both are shown and nothing is overwritten until it is asked for', async () => {
    const { boardId } = await aBoard(api);
    const { id, version } = await log(boardId, 'Answered by two');
    const page = await open(`/challenges?board=${boardId}&challenge=${id}`);
    const dialog = await openDialog(page, 'Record the response');
    await dialog.getByLabel('Response', { exact: true }).fill('My answer');
    const theirs = { id, expectedVersion: version, response: 'Their answer', respondedOn: days(-1) };
    await api.ask('mutation ($input: RespondToChallengeInput!) { respondToChallenge(input: $input) { userErrors { message } } }', {
      input: theirs,
    });
    await dialog.getByRole('button', { name: 'Save the response' }).click();
    await dialog.getByText('Someone else has changed this challenge since you opened it.', { exact: false }).waitFor();
    await dialog.getByText('saved as ‘Their answer’; you typed ‘My answer’').waitFor();
    expect(await dialog.getByLabel('Response', { exact: true }).inputValue()).toBe('My answer');
    const saved = async () =>
      (await api.ask('query ($id: ID!) { challenges(boardId: $id) { response } }', { id: boardId })).challenges[0].response;
    expect(await saved()).toBe('Their answer');
    await dialog.getByRole('button', { name: 'Save what I typed' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await saved()).toBe('My answer');
  });

  it.each<PersonName>(['viewer', 'partner'])('when a %s opens it, then they see all of it and nothing changes it', async (name) => {
    const page = await open(`/challenges?board=${sample.boardId}`, name);
    await page
      .getByRole('button', { name: /^Details/ })
      .last()
      .click();
    await page.getByText('Evidence of change').last().waitFor();
    await page.getByText('Invented for the sample').waitFor();
    const buttons = await page.locator('main').getByRole('button').allTextContents();
    expect(buttons.filter((words) => !/^(Details|Print|Download CSV)/.test(words))).toEqual([]);
  });

  it('when only the keyboard is used, then a challenge is logged and answered, and the focus comes back', async () => {
    const { boardId } = await aBoard(api);
    const page = await open(`/challenges?board=${boardId}`);
    await tabTo(page, /^Log a challenge/);
    await page.keyboard.press('Enter');
    const type = async (field: RegExp, text: string) => {
      await tabTo(page, field);
      await page.keyboard.type(text);
    };
    await type(/^Who challenged/, 'Independent chair');
    await type(/^Who was challenged/, 'Another');
    await type(/^Group or role/, 'Executive');
    await type(/^Issue/, 'By keyboard');
    await type(/^Response due/, '1/6/2030');
    await page.keyboard.press('Enter');
    await rowOf(page, 'By keyboard').waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await tabTo(page, /^Record the response/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('Yes.');
    await tabTo(page, /^Save the response/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Change the response');
    await tabTo(page, /^Details: By keyboard/);
    await page.keyboard.press('Space');
    await expect.poll(() => page.url()).not.toContain('challenge=');
  });

  it('when nothing is logged yet, then it says what to do', async () => {
    const { boardId } = await aBoard(api);
    const page = await open(`/challenges?board=${boardId}`);
    await page.getByText('No challenges yet').waitFor();
    expect(await page.locator('main').getByRole('button', { name: 'Log a challenge' }).count()).toBe(2);
    expect(await page.getByRole('button', { name: 'Download CSV' }).count()).toBe(0);
  });

  describe('with an open row', () => {
    let page: Page;
    beforeEach(async () => {
      const { challenges } = await api.ask('query ($id: ID!) { challenges(boardId: $id) { id } }', { id: sample.boardId });
      page = await open(`/challenges?board=${sample.boardId}&challenge=${challenges.at(-1).id}`);
    });

    it('when it is looked at, then it has no violations and fits', () => expectAccessible(page));

    it.each(['Log a challenge', 'Record the response', 'Record evidence of change'])(
      'when the dialog to %s is open with its errors, then it has no violations and fits',
      async (name) => {
        const dialog = await openDialog(page, name);
        await dialog.locator('button[type="submit"]').click();
        await dialog.getByRole('alert').waitFor();
        await expectAccessible(page);
      },
    );

    it('when it is printed, then what every row opens to is on paper, and no button is', async () => {
      await page.getByRole('button', { name: /^Details/, expanded: true }).click();
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => page.locator('tr.detail:visible').count()).toBe(await page.locator('tbody').count());
      expect(await page.locator('main button:visible').count()).toBe(0);
    });
  });
});
