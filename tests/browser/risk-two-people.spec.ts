import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { aChromium, settled } from '../support/browser.ts';
import { aBoard } from '../support/register.ts';
import { choose, levels, openDialog, registerRisk, rowOf } from '../support/risks.ts';
import { aServer } from '../support/server.ts';

describe('Given a risk that two people have open, when somebody else is quicker', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let api: ApiClient;
  beforeAll(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
  });
  const change = (field: string, type: string, input: object) =>
    api.ask(`mutation ($input: ${type}!) { ${field}(input: $input) { userErrors { message } } }`, { input });
  let boardId: string;
  let risk: { id: string; version: number };
  let page: Page;
  beforeEach(async () => {
    boardId = (await aBoard(api)).boardId;
    risk = await registerRisk(api, boardId, 'Watched by two', [3, 3]);
    page = await chromium.open(`/risks?board=${boardId}&risk=${risk.id}`);
    await settled(page);
  });

  it('with a change, then what they saved is shown, and what was typed stays until it is saved over it', async () => {
    const dialog = await openDialog(page, 'Change risk');
    await dialog.getByLabel('Owner').fill('Mine');
    const fields = { title: 'Watched by two', owner: 'Theirs', reviewOn: '2030-06-30' };
    await change('updateRisk', 'UpdateRiskInput', { id: risk.id, expectedVersion: risk.version, ...fields });
    await dialog.getByRole('button', { name: 'Save changes' }).click();
    await dialog.getByText('Owner: saved as ‘Theirs’; you typed ‘Mine’.').waitFor();
    expect(await dialog.getByLabel('Owner').inputValue()).toBe('Mine');
    await dialog.getByRole('button', { name: 'Save what I typed' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => rowOf(page, 'Watched by two').textContent()).toContain('Mine');
  });

  it('with a score, then theirs is shown beside what was chosen', async () => {
    const dialog = await openDialog(page, 'Score again');
    await choose(dialog, 'After controls', [4, 4]);
    const scores = { before: levels([5, 5]), after: levels([2, 2]), reviewOn: '2030-06-30' };
    await change('rescoreRisk', 'RescoreRiskInput', { id: risk.id, expectedVersion: risk.version, ...scores });
    await dialog.getByRole('button', { name: 'Save the score' }).click();
    await dialog.getByText('Likelihood after controls: saved as ‘2 Unlikely’; you typed ‘4 Likely’.').waitFor();
    await dialog.getByRole('button', { name: 'Save my score' }).click();
    await dialog.waitFor({ state: 'detached' });
    await rowOf(page, 'Watched by two').getByText('in 3 scores').first().waitFor();
  });

  it('with closing it, then what was typed stays and the reason is said', async () => {
    const dialog = await openDialog(page, 'Score again');
    await dialog.getByLabel('Note (optional)').fill('A long note');
    await change('closeRisk', 'CloseRiskInput', { id: risk.id, expectedVersion: risk.version, reason: 'Over.' });
    await dialog.getByRole('button', { name: 'Save the score' }).click();
    await dialog.getByText(/Someone else has changed this risk/).waitFor();
    await dialog.getByRole('button', { name: 'Save my score' }).click();
    await dialog.getByText('‘Watched by two’ is closed. Register a new risk instead.').waitFor();
    expect(await dialog.getByLabel('Note (optional)').inputValue()).toBe('A long note');
  });
});
