import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { expectAccessible } from '../support/axe.ts';
import { aChromium, settled } from '../support/browser.ts';
import { downloadCsv } from '../support/download.ts';
import { aPriority, readAction, recordUpdate } from '../support/plans.ts';
import { aBoard } from '../support/register.ts';
import { aServer } from '../support/server.ts';

/** Steps of one story: each goes on where the one before ended. */
describe('Given an administrator of two boards with a strategy that both share', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let api: ApiClient;
  let boards: { id: string; name: string }[];
  let planId: string;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    const made = [await aBoard(api), await aBoard(api)];
    const { boards: all } = await api.ask('{ boards { id name } }');
    boards = made.map(({ boardId }) => all.find((board: { id: string }) => board.id === boardId));
    await aPriority(api, boards[0]?.id ?? '', 'Neglect');
  });
  const open = async (path: string, options = {}) => {
    const page = await chromium.open(`${path}?board=${boards[0]?.id}&year=2017`, options);
    await settled(page);
    return page;
  };
  const dialog = (page: Page) => page.getByRole('dialog');
  const closed = (page: Page) => dialog(page).waitFor({ state: 'detached' });
  const submit = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true }).click();
  const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

  it('when they add a plan with both boards as owners, then it is a joint plan, for a priority of theirs', async () => {
    const page = await open('/plans');
    await page.getByText('No action plans yet').waitFor();
    await page.getByRole('button', { name: 'Add plan' }).first().click();
    await submit(page, 'Add plan');
    await dialog(page).getByText("Enter the plan's name.").first().waitFor();
    await dialog(page).getByLabel('Name').fill('Joint neglect plan');
    await dialog(page).getByLabel('Strategy').fill('The strategy of both boards.');
    await dialog(page).getByRole('checkbox', { name: boards[1]?.name }).check();
    await dialog(page).getByRole('checkbox', { name: 'Neglect' }).check();
    await dialog(page).getByLabel('Updates are due').selectOption('12');
    await expectAccessible(page);
    await submit(page, 'Add plan');
    await page.getByRole('heading', { name: 'Joint neglect plan', level: 1 }).waitFor();
    planId = /plans\/([^?]+)/.exec(page.url())?.[1] ?? '';
    const { plan } = await api.ask('query ($id: ID!) { plan(id: $id) { updateEveryMonths owners { board { id } } priorities { name } } }', {
      id: planId,
    });
    expect(plan).toMatchObject({ updateEveryMonths: 12, priorities: [{ name: 'Neglect' }] });
    expect(plan.owners.map((owner: { board: { id: string } }) => owner.board.id).sort()).toEqual(boards.map(({ id }) => id).sort());
    await page.goto(`/plans?board=${boards[1]?.id}`);
    await page.getByText(`Joint plan with ${boards[0]?.name}`).waitFor();
  });

  it('when they add two phases, then the second is offered as the year after the first', async () => {
    const page = await open(`/plans/${planId}`);
    await page.getByRole('button', { name: 'Add phase' }).click();
    await dialog(page).getByLabel('Name').fill('Year 1');
    await dialog(page).getByRole('textbox', { name: 'First day' }).fill('1/4/2017');
    await dialog(page).getByRole('textbox', { name: 'Last day' }).fill('31/3/2017');
    await submit(page, 'Add phase');
    await dialog(page).getByText('A phase ends on or after the day it begins.', { exact: false }).first().waitFor();
    await dialog(page).getByRole('textbox', { name: 'Last day' }).fill('31/3/2018');
    await submit(page, 'Add phase');
    await section(page, 'Year 1').getByText('1 April 2017 to 31 March 2018').waitFor();
    await page.getByRole('button', { name: 'Add phase' }).click();
    await dialog(page).getByLabel('Name').fill('Year 2');
    expect(await dialog(page).getByRole('textbox', { name: 'First day' }).inputValue()).toBe('1/4/2018');
    expect(await dialog(page).getByRole('textbox', { name: 'Last day' }).inputValue()).toBe('31/3/2019');
    await submit(page, 'Add phase');
    await section(page, 'Year 2').getByText('1 April 2018 to 31 March 2019').waitFor();
  });

  it('when they add actions, then each stands in its phase, and a reference is given only once', async () => {
    const page = await open(`/plans/${planId}`);
    const add = async (reference: string, title: string, more: Record<string, string> = {}) => {
      await page.getByRole('button', { name: 'Add action to Year 1' }).click();
      await dialog(page).getByLabel('Title').fill(title);
      await dialog(page).getByLabel('Reference').fill(reference);
      for (const [label, text] of Object.entries(more)) await dialog(page).getByRole('textbox', { name: label }).fill(text);
      await submit(page, 'Add action');
    };
    await add('1.1', 'Plot growth on charts', { Due: '31/12/2017', 'Who leads': 'Health visitors' });
    await closed(page);
    await add('1.1', 'Record what children say', { 'Waits for': '9.9' });
    await dialog(page).getByText('Another action has the reference ‘1.1’.', { exact: false }).first().waitFor();
    await dialog(page).getByText('No other action of this plan has the reference ‘9.9’.', { exact: false }).first().waitFor();
    await dialog(page).getByLabel('Reference').fill('1.2');
    await dialog(page).getByRole('textbox', { name: 'Waits for' }).fill('1.1');
    await expectAccessible(page);
    await submit(page, 'Add action');
    await closed(page);
    const first = page.getByRole('row', { name: /Plot growth on charts/ });
    await first.getByRole('cell', { name: 'Health visitors' }).waitFor();
    await first.getByRole('cell', { name: '31 December 2017 Late' }).waitFor();
    const { plan } = await api.ask('query ($id: ID!) { plan(id: $id) { actions { id reference dependencies { reference } } } }', {
      id: planId,
    });
    for (const { id, reference } of plan.actions) ids[reference] = id;
    expect(plan.actions).toMatchObject([{ dependencies: [] }, { dependencies: [{ reference: '1.1' }] }]);
  });

  it('when they record an update that says off track without a reason, then it is refused beside the field, and accepted with one', async () => {
    const page = await open(`/plans/${planId}`);
    await page.getByRole('link', { name: 'Plot growth on charts' }).click();
    await page.getByText('Nobody has reported on this action yet.').waitFor();
    await page.getByRole('button', { name: 'Record an update' }).click();
    await submit(page, 'Record update');
    await dialog(page).getByText('Choose how ‘Plot growth on charts’ stands.').first().waitFor();
    await dialog(page).getByRole('radio', { name: 'Off track' }).check();
    await dialog(page).getByRole('textbox', { name: 'Date' }).fill('31/3/2018');
    await dialog(page).getByLabel('Percentage').fill('30');
    await submit(page, 'Record update');
    await dialog(page).getByText('Say why ‘Plot growth on charts’ is ‘Off track’.').first().waitFor();
    expect(await dialog(page).getByLabel('Percentage').inputValue()).toBe('30');
    await expectAccessible(page);
    await dialog(page).getByLabel('Why it is behind plan').fill('The charts have not come.');
    await dialog(page).getByLabel('Way to recover').fill('Print them here.');
    await submit(page, 'Record update');
    await closed(page);
    const list = page.getByRole('list', { name: 'Updates, newest first' });
    await list.getByText('The charts have not come.').waitFor();
    expect(await readAction(api, ids['1.1'] ?? '')).toMatchObject({
      updates: [{ date: '2018-03-31', rating: 'OFF_TRACK', percentage: 30, recovery: 'Print them here.' }],
    });
    await page.getByRole('link', { name: 'Joint neglect plan' }).click();
    await page
      .getByRole('row', { name: /Plot growth on charts/ })
      .getByRole('cell', { name: '30%' })
      .waitFor();
  });

  it('when somebody else reports on the action meanwhile, then what was typed stays, and is recorded once they have seen it', async () => {
    const page = await open(`/actions/${ids['1.2']}`);
    await page.getByRole('button', { name: 'Record an update' }).click();
    await dialog(page).getByRole('radio', { name: 'On track' }).check();
    await dialog(page).getByLabel('What has happened').fill('Officers are trained.');
    await recordUpdate(api, ids['1.2'] ?? '', { rating: 'AT_RISK', narrative: 'Half of the officers are trained.' });
    await submit(page, 'Record update');
    await dialog(page).getByText('What you typed is still here, and is not saved.').waitFor();
    await dialog(page).getByText('Half of the officers are trained.').waitFor();
    expect(await dialog(page).getByLabel('What has happened').inputValue()).toBe('Officers are trained.');
    expect((await readAction(api, ids['1.2'] ?? '')).updates).toHaveLength(1);
    await submit(page, 'Record what I typed');
    await closed(page);
    expect((await readAction(api, ids['1.2'] ?? '')).updates.map((update: { narrative: string }) => update.narrative)).toEqual([
      'Officers are trained.',
      'Half of the officers are trained.',
    ]);
  });

  it('when they carry the unfinished actions into the next phase, then each goes on with its old updates under it', async () => {
    const page = await open(`/plans/${planId}`);
    await page.getByRole('button', { name: 'Carry forward from Year 1' }).click();
    expect(await dialog(page).getByRole('checkbox', { checked: true }).count()).toBe(2);
    await dialog(page).getByRole('checkbox', { name: '1.2 Record what children say' }).uncheck();
    await expectAccessible(page);
    await submit(page, 'Carry forward');
    await dialog(page).getByText('1 of 1 carried forward.').waitFor();
    await dialog(page).getByRole('link', { name: '1.1 (2) Plot growth on charts' }).click();
    await page.getByRole('heading', { name: '1.1 (2) Plot growth on charts', level: 1 }).waitFor();
    await page.getByRole('list', { name: 'Updates, newest first' }).getByText('The charts have not come.').waitFor();
    await page.getByText(/under 1\.1$/).waitFor();
    await page.getByRole('link', { name: '1.1 Plot growth on charts' }).click();
    await page.getByText(/Carried forward to Year 2 as/).waitFor();
    expect(await page.getByRole('button', { name: 'Record an update' }).count()).toBe(0);
    expect(await readAction(api, ids['1.1'] ?? '')).toMatchObject({ carriedInto: { reference: '1.1 (2)' } });
  });

  it('when they look at the figures, then picture, table, file and register say the same', async () => {
    const page = await open(`/plans/${planId}`);
    const { plan } = await api.ask(
      `query ($id: ID!) { plan(id: $id) {
        progress { total complete onTrack atRisk offTrack notStarted noUpdate } burnUp(year: 2017) { planned done }
      } }`,
      { id: planId },
    );
    const figures = page.locator('figure.chart');
    const read = async (index: number) => {
      const figure = figures.nth(index);
      await figure.getByText('Show as table').click();
      const cells = await figure
        .locator('tr')
        .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
      const file = await downloadCsv(page, figure.getByRole('button', { name: /^Download CSV/ }));
      expect(file.map((row) => row.map((cell) => cell || '–'))).toEqual(cells);
      return cells.slice(1);
    };
    const { total, complete, onTrack, atRisk, offTrack, notStarted, noUpdate } = plan.progress;
    const counts = (await read(0)).map(([, count]) => Number(count));
    expect(counts).toEqual([complete, onTrack, atRisk, offTrack, notStarted, noUpdate, total]);
    expect(await read(1)).toHaveLength(4);
    expect((await read(2)).map(([, planned, done]) => [Number(planned), Number(done)])).toEqual(
      plan.burnUp.map((point: { planned: number; done: number }) => [point.planned, point.done]),
    );
    expect((await figures.first().locator('.stacked-bar').textContent())?.length).toBeGreaterThan(0);
  });

  it('when the plan has been reported on, then it stays; an action that nobody reported on may go', async () => {
    const page = await open(`/plans/${planId}`);
    expect(await page.getByRole('button', { name: 'Remove plan' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Add action to Year 2' }).click();
    await dialog(page).getByLabel('Title').fill('A slip of the hand');
    await dialog(page).getByLabel('Reference').fill('2.9');
    await submit(page, 'Add action');
    await closed(page);
    await page.getByRole('link', { name: 'A slip of the hand' }).click();
    await page.getByRole('button', { name: 'Remove action' }).click();
    await dialog(page).getByText('‘A slip of the hand’ goes for good.', { exact: false }).waitFor();
    await submit(page, 'Remove action');
    await page.getByRole('heading', { name: 'Joint neglect plan', level: 1 }).waitFor();
    await expect.poll(() => page.getByRole('link', { name: 'A slip of the hand' }).count()).toBe(0);
  });
});
