import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { expectAccessible } from '../support/axe.ts';
import { aChromium, settled } from '../support/browser.ts';
import { downloadCsv } from '../support/download.ts';
import { tabTo } from '../support/keyboard.ts';
import type { PersonName } from '../support/people.ts';
import { aBoard, sampleBoard } from '../support/register.ts';
import { choose, type Levels, openDialog, registerRisk, rowOf } from '../support/risks.ts';
import { aServer } from '../support/server.ts';

describe('Given the risk register of a board', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let api: ApiClient;
  let sample: { boardId: string };
  beforeAll(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    sample = await sampleBoard(api, 'SSCB');
  });
  const open = async (path: string, as: PersonName = 'administrator') => {
    const page = await chromium.open(path, { as });
    await settled(page);
    return page;
  };

  it('when a risk is registered, then its scores show while they are chosen, and it takes its place in the list and the map', async () => {
    const { boardId } = await aBoard(api);
    await registerRisk(api, boardId, 'Lower', [1, 2]);
    const page = await open(`/risks?board=${boardId}`);
    const dialog = await openDialog(page, 'Register a risk');
    await dialog.getByLabel('Title').fill('Trainers leave');
    await dialog.getByLabel('Owner').fill('Training subgroup');
    await dialog.getByLabel('Controls (optional)').fill('Two trainers from each partner.');
    await dialog.getByLabel('Review date').fill('30 June 2030');
    expect(await (await choose(dialog, 'Before controls', [4, 4])).textContent()).toContain('16 Very high');
    expect(await (await choose(dialog, 'After controls', [5, 4])).textContent()).toContain('20 Very high');
    await dialog.getByRole('button', { name: 'Register the risk' }).click();
    await dialog.getByRole('link', { name: /controls never raise a risk/ }).waitFor();
    expect(await dialog.getByLabel('Title').inputValue()).toBe('Trainers leave');
    expect(await (await choose(dialog, 'After controls', [3, 4])).textContent()).toContain('12 High');
    await dialog.getByRole('button', { name: 'Register the risk' }).click();
    await dialog.waitFor({ state: 'detached' });

    await expect.poll(() => page.locator('.risks .risk-title').allTextContents()).toEqual(['Trainers leave', 'Lower']);
    const row = rowOf(page, 'Trainers leave');
    expect(await row.textContent()).toContain('First score');
    await row.getByText('Two trainers from each partner.').waitFor();
    expect(await heatMap(page)).toMatchObject({ '3 4': '1 High', '1 2': '1 Low', '5 5': '0 Very high' });
  });

  it('when a risk is scored again, then its trend and its history say where it went', async () => {
    const title = 'The pool of trainers becomes too small';
    const page = await open(`/risks?board=${sample.boardId}`);
    const row = rowOf(page, title);
    expect(await row.textContent()).toContain('Falling, was 12');
    await row.getByRole('button', { name: /^Details/ }).click();
    const dialog = await openDialog(page, 'Score again');
    await choose(dialog, 'After controls', [4, 4]);
    await dialog.getByLabel('Note (optional)').fill('Five trainers have left.');
    await dialog.getByRole('button', { name: 'Save the score' }).click();
    await dialog.waitFor({ state: 'detached' });

    await expect.poll(() => row.textContent()).toContain('Rising, was 8');
    await row.getByText('After controls: from 12 to 16 in 3 scores').first().waitFor();
    await row.getByText('Show as table').click();
    const history = await row.locator('figure tbody tr').allTextContents();
    expect(history).toHaveLength(3);
    expect(history[2]).toContain('1616Very high');
    expect(history[2]).toContain('Five trainers have left.');
    await expect.poll(() => page.locator('.risks .risk-title').first().textContent()).toBe(title);
  });

  it('when a risk is closed with its reason, then it leaves the map and stays in the register', async () => {
    const { boardId } = await aBoard(api);
    const { id } = await registerRisk(api, boardId, 'Over soon', [2, 2]);
    const page = await open(`/risks?board=${boardId}&risk=${id}`);
    const dialog = await openDialog(page, 'Close risk');
    await dialog.getByRole('button', { name: 'Close the risk' }).click();
    await dialog.getByRole('link', { name: 'Enter why the risk is closed.' }).waitFor();
    await dialog.getByLabel('Why it is closed').fill('The posts are filled.');
    await dialog.getByRole('button', { name: 'Close the risk' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Every risk is closed.').waitFor();
    const closed = page.getByRole('region', { name: 'Closed risks' });
    await closed.getByText('The posts are filled.').waitFor();
    expect(await page.locator('.risk-heat-map').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Score again' }).count()).toBe(0);
  });

  it('when the register is downloaded, then the list, the heat map and both files hold the same numbers', async () => {
    const { boardId } = await aBoard(api);
    const given: [string, Levels][] = [
      ['One', [3, 5]],
      ['Two', [3, 5]],
      ['Three', [1, 1]],
      ['Four', [5, 2]],
      ['Gone', [5, 5]],
    ];
    for (const [title, after] of given) {
      const { id, version } = await registerRisk(api, boardId, title, after);
      const input = { id, expectedVersion: version, reason: 'Over.' };
      if (title === 'Gone')
        await api.ask('mutation ($input: CloseRiskInput!) { closeRisk(input: $input) { userErrors { message } } }', { input });
    }
    const page = await open(`/risks?board=${boardId}`);
    const stands = (likelihood: string, impact: string) => `${likelihood[0]} ${impact[0]}`;
    const counted = (places: readonly string[]) => places.toSorted();
    const listed = await page
      .getByRole('region', { name: 'Open risks' })
      .locator('.row-with-detail > tr:first-child')
      .evaluateAll((rows) =>
        rows.map((row) => [...(row.children[2]?.textContent ?? '').matchAll(/\((\d)\)/g)].map(([, level]) => level).join(' ')),
      );
    const onMap = Object.entries(await heatMap(page)).flatMap(
      ([place, words]) => Array(Number(words.split(' ')[0])).fill(place) as string[],
    );

    const [head, ...rows] = await downloadCsv(page, page.getByRole('button', { name: 'Download CSV', exact: true }));
    const at = (row: string[], name: string) => row[head?.indexOf(name) ?? -1] ?? '';
    const inFile = rows
      .filter((row) => at(row, 'State') === 'Open')
      .map((row) => stands(at(row, 'Likelihood after controls'), at(row, 'Impact after controls')));
    const [impacts, ...likelihoods] = await downloadCsv(page, page.getByRole('button', { name: /^Download CSV: heat map/ }));
    const inMapFile = likelihoods.flatMap(([likelihood = '', ...counts]) =>
      counts.flatMap((count, index) => Array(Number(count)).fill(stands(likelihood, impacts?.[index + 1] ?? '')) as string[]),
    );

    const expected = ['1 1', '3 5', '3 5', '5 2'];
    expect([listed, onMap, inFile, inMapFile].map(counted)).toEqual([expected, expected, expected, expected]);
    expect(rows.map((row) => at(row, 'Risk'))).toEqual(['One', 'Two', 'Four', 'Three', 'Gone']);
  });

  it.each<PersonName>(['viewer', 'chair', 'partner'])(
    'when a %s opens it, then they see all of it and nothing changes it',
    async (name) => {
      const page = await open(`/risks?board=${sample.boardId}`, name);
      await page
        .getByRole('button', { name: /^Details/ })
        .last()
        .click();
      await page
        .getByText(/^After controls: from/)
        .first()
        .waitFor();
      await page.locator('.risk-heat-map').waitFor();
      const buttons = await page.locator('main').getByRole('button').allTextContents();
      expect(buttons.filter((words) => !/^(Details|Print|Download CSV)/.test(words))).toEqual([]);
    },
  );

  it('when only the keyboard is used, then a risk is scored again, and the focus comes back', async () => {
    const { boardId } = await aBoard(api);
    await registerRisk(api, boardId, 'By keyboard', [2, 2]);
    const page = await open(`/risks?board=${boardId}`);
    await tabTo(page, /^Details: By keyboard/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Score again/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    for (const level of ['Likelihood', 'Impact', 'Likelihood', 'Impact']) {
      await tabTo(page, new RegExp(`^${level}`));
      await page.keyboard.type('3');
      await page.keyboard.press('Tab');
    }
    await tabTo(page, /^Save the score/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await rowOf(page, 'By keyboard').getByText('After controls: from 4 to 9 in 2 scores').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Score again');
  });

  describe('with an open row', () => {
    let page: Page;
    beforeEach(async () => {
      const { risks } = await api.ask('query ($id: ID!) { risks(boardId: $id) { id } }', { id: sample.boardId });
      page = await open(`/risks?board=${sample.boardId}&risk=${risks[0].id}`);
    });

    it('when it is looked at with its numbers, then it has no violations and fits', async () => {
      await page.getByText('Show as table').click();
      await expectAccessible(page);
    });

    it.each(['Register a risk', 'Score again', 'Change risk', 'Close risk'])(
      'when the dialog %s is open, then it has no violations and fits',
      async (name) => {
        const dialog = await openDialog(page, name);
        if (name === 'Register a risk') await dialog.locator('button[type="submit"]').click();
        await expectAccessible(page);
      },
    );
  });
});

/** The words of each square by its likelihood and impact: '3 5' is '1 Very high'. */
async function heatMap(page: Page): Promise<Record<string, string>> {
  const rows = await page
    .locator('.risk-heat-map tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
  const head = await page.locator('.risk-heat-map thead th').allTextContents();
  return Object.fromEntries(
    rows.flatMap(([likelihood = '', ...cells]) => cells.map((words, index) => [`${likelihood[0]} ${head[index + 1]?.[0]}`, words])),
  );
}
