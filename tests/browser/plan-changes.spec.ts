import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { expectAccessible } from '../support/axe.ts';
import { aChromium, phone, settled } from '../support/browser.ts';
import { tabTo } from '../support/keyboard.ts';
import { aPlan, readAction, recordUpdate, type TestPlan } from '../support/plans.ts';
import { aBoard, sampleBoard } from '../support/register.ts';
import { aServer } from '../support/server.ts';

describe('Given a plan with two actions, and people who may change it', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let api: ApiClient;
  let boardId: string;
  let plan: TestPlan;
  beforeAll(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    ({ boardId } = await aBoard(api));
    plan = await aPlan(api, boardId, ['1', '2']);
  });
  const open = async (path: string, options = {}) => {
    const page = await chromium.open(`${path}?board=${boardId}&year=2017`, options);
    await settled(page);
    return page;
  };
  const idOf = (reference: string) => plan.actions.find((action) => action.reference === reference)?.id ?? '';
  const dialog = (page: Page) => page.getByRole('dialog');
  const closed = (page: Page) => dialog(page).waitFor({ state: 'detached' });
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const submit = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true }).click();

  it('when one records an update with the keyboard only, then the mouse is never needed', async () => {
    const page = await open(`/actions/${idOf('1')}`);
    const type = async (name: RegExp, text: string) => {
      await tabTo(page, name);
      await page.keyboard.type(text);
    };
    await tabTo(page, /^Record an update/);
    await page.keyboard.press('Enter');
    await dialog(page).waitFor();
    await tabTo(page, /Complete/);
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await type(/^Percentage/, '40');
    await type(/^Why it is behind plan/, 'Two of five districts have answered.');
    await type(/^Way to recover/, 'The chair writes to the others.');
    await type(/^Evidence/, 'Two returns.');
    await tabTo(page, /^Record update/);
    await page.keyboard.press('Enter');
    await closed(page);
    expect(await readAction(api, idOf('1'))).toMatchObject({
      percentage: 40,
      evidence: 'Two returns.',
      updates: [{ rating: 'AT_RISK', narrative: 'Two of five districts have answered.', recovery: 'The chair writes to the others.' }],
    });
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Record an update');
  });

  it('when one records an update on a phone, then it is recorded once, though it was sent twice', async () => {
    const page = await open(`/actions/${idOf('2')}`, phone);
    await page.getByRole('button', { name: 'Record an update' }).tap();
    await dialog(page).getByRole('radio', { name: 'On track' }).check();
    let isFirst = true;
    await page.route('**/graphql', async (route) => {
      if (!isFirst || !route.request().postData()?.includes('recordUpdates')) return route.continue();
      isFirst = false;
      await route.fetch();
      return route.abort();
    });
    await submit(page, 'Record update');
    await dialog(page).getByText("Couldn't save.", { exact: false }).waitFor();
    await submit(page, 'Record update');
    await closed(page);
    expect((await readAction(api, idOf('2'))).updates).toHaveLength(1);
  });

  it('when two people change the same action, then the second sees what the first saved and loses nothing', async () => {
    const page = await open(`/actions/${idOf('2')}`);
    await press(page, 'Change action');
    await dialog(page).getByLabel('Title').fill('Record what children say');
    const { version } = await readAction(api, idOf('2'));
    await api.ask('mutation ($input: UpdateActionInput!) { updateAction(input: $input) { userErrors { message } } }', {
      input: {
        id: idOf('2'),
        expectedVersion: version,
        phaseId: plan.phaseId,
        reference: '2',
        title: 'Listen to children',
        due: '2018-03-31',
      },
    });
    await submit(page, 'Save changes');
    await dialog(page).getByText('Title: saved as ‘Listen to children’; you typed ‘Record what children say’.').waitFor();
    await expectAccessible(page);
    expect((await readAction(api, idOf('2'))).title).toBe('Listen to children');
    await submit(page, 'Save what I typed');
    await closed(page);
    expect((await readAction(api, idOf('2'))).title).toBe('Record what children say');
    await page.getByRole('heading', { name: '2 Record what children say', level: 1 }).waitFor();
  });

  it('when the plan or a phase is changed, then every page that shows it says so', async () => {
    const page = await open(`/plans/${plan.planId}`);
    await press(page, 'Change plan');
    await dialog(page).getByLabel('Name').fill('A better plan');
    await expectAccessible(page);
    await submit(page, 'Save changes');
    await closed(page);
    await page.getByRole('heading', { name: 'A better plan', level: 1 }).waitFor();
    await press(page, 'Change phase 2017/18');
    await dialog(page).getByLabel('Name').fill('First year');
    await expectAccessible(page);
    await submit(page, 'Save changes');
    await closed(page);
    await page.getByRole('heading', { name: 'First year', level: 2 }).waitFor();
    await page.getByRole('link', { name: 'Action plans' }).click();
    await page.getByRole('link', { name: 'A better plan' }).waitFor();
  });

  it('when actions are carried forward and one has changed meanwhile, then each has its own result and that one stays', async () => {
    await api.ask('mutation ($input: AddPhaseInput!) { addPhase(input: $input) { userErrors { message } } }', {
      input: { planId: plan.planId, name: 'Second year', from: '2018-04-01', to: '2019-03-31' },
    });
    const page = await open(`/plans/${plan.planId}`);
    await press(page, 'Carry forward from First year');
    await recordUpdate(api, idOf('1'), { rating: 'ON_TRACK', date: (await readAction(api, idOf('1'))).updates[0].date });
    await submit(page, 'Carry forward');
    await dialog(page).getByText('1 of 2 carried forward.').waitFor();
    await dialog(page).getByText('Someone else has changed ‘Action 1’ since you opened it.', { exact: false }).waitFor();
    await expectAccessible(page);
    await submit(page, 'Done');
    await closed(page);
    await page
      .getByRole('row', { name: /Record what children say/ })
      .first()
      .waitFor();
    expect(await readAction(api, idOf('1'))).toMatchObject({ carriedInto: null });
    expect(await readAction(api, idOf('2'))).toMatchObject({ carriedInto: { reference: '2 (2)' } });
  });

  it('when a plan or a phase has nothing in it, then it can be taken out again', async () => {
    const empty = await aPlan(api, boardId, []);
    const page = await open(`/plans/${empty.planId}`);
    await press(page, 'Remove phase 2017/18');
    await expectAccessible(page);
    await submit(page, 'Remove phase');
    await closed(page);
    await page.getByText('No phases yet').waitFor();
    await press(page, 'Remove plan');
    await submit(page, 'Remove plan');
    await page.getByRole('heading', { name: 'Action plans', level: 1 }).waitFor();
    await expect.poll(() => page.getByRole('link', { name: 'Test plan' }).count()).toBe(0);
  });

  it('when the chair sets the rating of a plan otherwise, then the reason is shown, kept, and given back', async () => {
    const sample = await sampleBoard(api, 'SSCB');
    const page = await chromium.open(`/plans?board=${sample.boardId}`, { as: 'chair' });
    await page.getByRole('link', { name: 'Neglect plan (example)' }).click();
    await page.getByRole('heading', { name: 'Why it is ‘Off track’' }).waitFor();
    await press(page, 'Set the rating otherwise');
    await submit(page, 'Set rating');
    await dialog(page).getByText('Choose a rating for ‘Neglect plan (example)’.').first().waitFor();
    await expectAccessible(page);
    await dialog(page).getByRole('radio', { name: 'At risk' }).check();
    await dialog(page).getByLabel('Reason').fill('A writer begins in January.');
    await submit(page, 'Set rating');
    await closed(page);
    await page.getByText(/Independent chair set this rating on .*: A writer begins in January\./).waitFor();
    await press(page, 'Give it back to the rule');
    await submit(page, 'Give it back');
    await closed(page);
    await page.getByRole('heading', { name: 'Why it is ‘Off track’' }).waitFor();
    await page.getByText('History of the rating').click();
    await page.getByText('Independent chair gave the rating back to the rule').waitFor();
  });
});
