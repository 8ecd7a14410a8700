import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { expectAccessible } from '../support/axe.ts';
import { aChromium, settled } from '../support/browser.ts';
import { tabTo } from '../support/keyboard.ts';
import { sampleBoard } from '../support/register.ts';
import { aServer } from '../support/server.ts';

const rated = `query ($id: ID!) { priority(id: $id) { version rating { rating isOverridden reason by } } }`;
const override = `mutation ($input: OverrideRatingInput!) { overridePriorityRating(input: $input) { userErrors { message } } }`;

describe('Given a priority that the rule rates, and a chair who knows better', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let api: ApiClient;
  let boardId: string;
  let id: string;
  beforeAll(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    ({ boardId } = await sampleBoard(api, 'SSCB'));
    const { priorities } = await api.ask('query ($boardId: ID!) { priorities(boardId: $boardId, year: 2017) { id name } }', { boardId });
    id = priorities.find((priority: { name: string }) => priority.name === 'Neglect').id;
  });
  const open = async (as: 'chair' | 'administrator' = 'chair', path = `/priorities/${id}`) => {
    const page = await chromium.open(`${path}?board=${boardId}`, { as });
    await settled(page);
    return page;
  };
  const dialog = (page: Page) => page.getByRole('dialog');
  const closed = (page: Page) => dialog(page).waitFor({ state: 'detached' });
  const ask = async () => (await api.ask(rated, { id })).priority;
  const submit = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true }).click();

  it('when the chair asks why, then the definition and what the rule came to are there without a click, and the rule behind one', async () => {
    const page = await open();
    await page.getByRole('heading', { name: 'Why it is ‘Off track’' }).waitFor();
    await page.getByText('Behind plan with no agreed way to recover, or a decision is needed.').first().waitFor();
    await page.getByText(/^1 of \d+ parts is ‘Off track’\.$/).waitFor();
    await page.getByText(/^Since the board met/).waitFor();
    await page.getByText('The rule', { exact: true }).click();
    await page.getByText('‘Off track’ when any part is.', { exact: false }).waitFor();
    await page
      .getByRole('table', { name: 'Late or off track' })
      .getByRole('row', { name: /Bring the men.*Off track/ })
      .waitFor();
  });

  it('when the chair sets it otherwise, then a reason is needed, shown with the rating, and kept in the history', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Set the rating otherwise' }).click();
    await submit(page, 'Set rating');
    await dialog(page).getByText('Choose a rating for ‘Neglect’.').first().waitFor();
    await dialog(page).getByText('Give a reason for rating ‘Neglect’ otherwise than the rule does.').first().waitFor();
    await expectAccessible(page);
    await dialog(page).getByRole('radio', { name: 'At risk' }).check();
    await dialog(page).getByLabel('Reason').fill('The council pays for a writer from January.');
    await submit(page, 'Set rating');
    await closed(page);
    await page.getByRole('heading', { name: 'Why it is ‘At risk’' }).waitFor();
    await page.getByText(/^Independent chair set this rating on .*: The council pays for a writer from January\.$/).waitFor();
    await page.getByText(/^By the rule: 1 of \d+ parts is ‘Off track’\.$/).waitFor();
    expect((await ask()).rating).toMatchObject({ rating: 'AT_RISK', isOverridden: true, by: 'Independent chair' });
    await page.locator('.rating-history').getByText('The council pays for a writer from January.').waitFor();
  });

  it('when two people set it at the same time, then the second sees what the first set and loses nothing', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Set the rating otherwise' }).click();
    await dialog(page).getByRole('radio', { name: 'On track' }).check();
    await dialog(page).getByLabel('Reason').fill('The writer has begun.');
    const { version } = await ask();
    await api.ask(override, { input: { id, expectedVersion: version, rating: 'OFF_TRACK', reason: 'The writer has left.' } });
    await submit(page, 'Set rating');
    await dialog(page).getByText('Board administrator set it otherwise: The writer has left.').waitFor();
    expect(await dialog(page).getByLabel('Reason').inputValue()).toBe('The writer has begun.');
    expect((await ask()).rating.rating).toBe('OFF_TRACK');
    await submit(page, 'Set rating');
    await closed(page);
    expect((await ask()).rating).toMatchObject({ rating: 'ON_TRACK', reason: 'The writer has begun.' });
  });

  it('when the chair gives it back by keyboard alone, then the rule decides again and the history keeps both', async () => {
    const page = await open();
    await tabTo(page, /^Give it back to the rule/);
    await page.keyboard.press('Enter');
    await dialog(page).waitFor();
    await expectAccessible(page);
    await tabTo(page, /^Give it back$/);
    await page.keyboard.press('Enter');
    await closed(page);
    await page.getByRole('heading', { name: 'Why it is ‘Off track’' }).waitFor();
    await expect
      .poll(() => page.locator('.rating-history li').allTextContents())
      .toEqual([
        expect.stringMatching(/^Independent chair gave the rating back to the rule/),
        expect.stringMatching(/^Independent chair set the rating otherwise: GOn trackThe writer has begun\./),
        expect.stringMatching(/^Board administrator set the rating otherwise: ROff trackThe writer has left\./),
        expect.stringMatching(/^Independent chair set the rating otherwise: AAt riskThe council pays/),
      ]);
  });

  it('when the board calls its ratings otherwise, then no two may be alike, and every chip and reason says the new words', async () => {
    const page = await open('administrator', '/boards/settings');
    const red = page.getByRole('group', { name: 'Off track' });
    await red.getByLabel('Letter').fill('a');
    await page.getByRole('button', { name: 'Save rating words' }).click();
    await page.getByText('‘At risk’ and ‘Off track’ have the same letter, ‘a’. Give each rating its own.').first().waitFor();
    await expectAccessible(page);
    await red.getByLabel('Letter').fill('X');
    await red.getByLabel('Word').fill('Failing');
    await red.getByLabel('Definition').fill('The board must decide.');
    await page.getByRole('button', { name: 'Save rating words' }).click();
    await page.getByText('Rating words saved').waitFor();
    await page.getByRole('link', { name: 'Priorities' }).click();
    await page.getByRole('link', { name: 'Neglect' }).click();
    await page.getByRole('heading', { name: 'Why it is ‘Failing’' }).waitFor();
    await page.getByText('The board must decide.').first().waitFor();
    await page.getByText(/^1 of \d+ parts is ‘Failing’\.$/).waitFor();
    expect(await page.locator('h1 + .rating-chip').textContent()).toBe('XFailing');
  });

  it('when the board wants the usual words again, then they are filled in and used once they are saved', async () => {
    const page = await open('administrator', '/boards/settings');
    await page.getByRole('button', { name: 'Use the usual words again' }).click();
    await page.getByText('The usual words are filled in. Save them to use them.').waitFor();
    expect(await page.getByRole('group', { name: 'Failing' }).getByLabel('Word').inputValue()).toBe('Off track');
    await page.getByRole('button', { name: 'Save rating words' }).click();
    await page.getByRole('group', { name: 'Off track' }).waitFor();
    const { board } = await api.ask('query ($id: ID!) { board(id: $id) { ratingWords { rating word } } }', { id: boardId });
    expect(board.ratingWords).toContainEqual({ rating: 'OFF_TRACK', word: 'Off track' });
  });
});
