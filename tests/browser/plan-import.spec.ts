import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { expectAccessible } from '../support/axe.ts';
import { aChromium, settled } from '../support/browser.ts';
import { pasteHtml, pasteText } from '../support/clipboard.ts';
import { aPlan, colouredPlan, publishedPlan, readActions, type TestPlan } from '../support/plan-importing.ts';
import { aBoard } from '../support/register.ts';
import { aServer } from '../support/server.ts';

const atRisk = ['No.\tAction\tLead\tDue\tProgress\tRAG', '1\tTrain taxi drivers\tLicensing\t31/03/2018\t\tAt risk'].join('\n');

describe('Given an administrator with a plan that has a phase and no actions', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let api: ApiClient;
  let boardId: string;
  let published: TestPlan;
  beforeAll(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    ({ boardId } = await aBoard(api));
    published = await aPlan(api, boardId);
  });
  const addressOf = ({ planId }: TestPlan) => `/plans/${planId}/import?board=${boardId}&year=2017`;
  const open = async (plan: TestPlan) => {
    const page = await chromium.open(addressOf(plan));
    await settled(page);
    await page.getByLabel('Table', { exact: true }).focus();
    return page;
  };
  const importButton = (page: Page) => page.getByRole('button', { name: 'Import', exact: true });

  it('when a published table is pasted and imported, then its five actions are in the plan, and nothing was written before', async () => {
    const page = await open(published);
    await pasteText(page, publishedPlan);
    await page.getByText('Importing will record 5 new actions and 5 updates.').waitFor();
    expect(await readActions(api, published.planId)).toEqual([]);
    await importButton(page).click();
    await page.getByText('Recorded 5 new actions and 5 updates.').waitFor();
    expect(await page.getByRole('link', { name: 'See the plan' }).getAttribute('href')).toContain(`/plans/${published.planId}`);
    const actions = await readActions(api, published.planId);
    expect(actions.map(({ due, updates: [update] }) => [due, update?.rating, update?.date])).toEqual([
      [null, 'ON_TRACK', '2017-12-31'],
      ['2017-04-30', 'ON_TRACK', '2017-12-31'],
      ['2017-03-31', 'ON_TRACK', '2017-12-31'],
      ['2017-04-30', 'COMPLETE', '2017-12-31'],
      ['2017-04-30', 'COMPLETE', '2017-12-31'],
    ]);
    expect(actions[0]).toMatchObject({
      title: 'Respond with other boards to a national review',
      leadPerson: 'Chair / DCS',
      measure: 'Due: To be confirmed in Children and Social Work Act',
    });
    expect(actions[0]?.updates[0]?.narrative).toContain('Aim: early adopter by September 2018');
  });

  it('when the same table is pasted again, then the page says that nothing changes, and nothing does', async () => {
    const before = await readActions(api, published.planId);
    const page = await open(published);
    await pasteText(page, publishedPlan);
    await page.getByText('Nothing to change: all 5 rows are already in the plan.').waitFor();
    await importButton(page).click();
    await page.getByRole('link', { name: 'See the plan' }).waitFor();
    expect(await readActions(api, published.planId)).toEqual(before);
  });

  it('when a Word table with coloured cells is pasted, then the colours are asked about before anything is imported', async () => {
    const plan = await aPlan(api, boardId);
    const page = await open(plan);
    await pasteHtml(page, { html: colouredPlan, text: 'CSE Action Plan' });
    await page.getByText("Confirm what 'Green (colour)' means.").waitFor();
    expect(await importButton(page).isDisabled()).toBe(true);
    await expectAccessible(page);
    await page.getByLabel('Rating for Red (colour)').selectOption({ label: 'R Off track' });
    await page.getByRole('button', { name: 'Confirm what they mean' }).click();
    await page.getByText('Importing will record 3 new actions and 3 updates.').waitFor();
    await importButton(page).click();
    await page.getByText('Recorded 3 new actions and 3 updates.').waitFor();
    expect((await readActions(api, plan.planId)).map(({ updates }) => updates[0]?.rating)).toEqual(['ON_TRACK', 'AT_RISK', 'OFF_TRACK']);
  });

  it('when an action at risk has no words, then the row says so, and writing them or leaving out the update lets it in', async () => {
    const plan = await aPlan(api, boardId);
    const page = await open(plan);
    await pasteText(page, atRisk);
    await page.getByText('Say why ‘Train taxi drivers’ is ‘At risk’.').first().waitFor();
    expect(await importButton(page).isDisabled()).toBe(true);
    await expectAccessible(page);
    await page.getByLabel('Leave out its update').check();
    await page.getByText('Importing will record 1 new action.').waitFor();
    await page.getByLabel('Leave out its update').uncheck();
    await page.getByLabel('Why it is behind plan').pressSequentially('No trainer could be found.');
    await page.getByText('Importing will record 1 new action and 1 update.').waitFor();
    await importButton(page).click();
    await page.getByText('Recorded 1 new action and 1 update.').waitFor();
    expect((await readActions(api, plan.planId))[0]?.updates).toMatchObject([
      { rating: 'AT_RISK', narrative: 'No trainer could be found.' },
    ]);
  });

  it('when they go back or look at the plan, then what they pasted and decided is still there', async () => {
    const plan = await aPlan(api, boardId);
    const page = await open(plan);
    await pasteText(page, atRisk);
    await page.getByLabel('Why it is behind plan').fill('No trainer could be found.');
    await page.getByLabel('Day of the updates').fill('31/12');
    await page.getByText('‘31/12’ is not a date.', { exact: false }).first().waitFor();
    await page.getByRole('link', { name: 'Add a phase to the plan' }).click();
    await page.waitForURL(/\/plans\/[^/]+\?/);
    await page.goBack();
    expect(await page.getByLabel('Why it is behind plan').inputValue()).toBe('No trainer could be found.');
    expect(await page.getByLabel('Day of the updates').inputValue()).toBe('31/12');
    await page.goBack();
    expect(await page.getByLabel('Table', { exact: true }).inputValue()).toBe(atRisk);
  });

  it('when the table has other actions under the numbers of the plan, then each row is theirs to decide, or all at once', async () => {
    const page = await open(published);
    const others = ['No.\tAction\tProgress', '1\tPublish the threshold document\tDone', '2\tBrief hotels\tHalf of them'];
    await pasteText(page, others.join('\n'));
    await page.getByText('2 rows wait for you').waitFor();
    await page.getByRole('button', { name: 'Make all 2 unmatched rows new actions' }).click();
    await page.getByText('Importing will record 2 new actions.').waitFor();
    await page.getByLabel('Action', { exact: true }).first().selectOption({ label: 'Leave the row out' });
    await page.getByText('Importing will record 1 new action.').waitFor();
  });

  it('when they choose a CSV file instead, then it is read the same way', async () => {
    const page = await open(await aPlan(api, boardId));
    const csv = 'No.,Action,Due,Progress,Status\n1,"Brief hotels, and guest houses",30/06/2018,Half of them,On track';
    await page.locator('input[type="file"]').setInputFiles({ name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByRole('heading', { name: '1 Brief hotels, and guest houses' }).waitFor();
    await page.getByText('Importing will record 1 new action and 1 update.').waitFor();
  });

  it('when they never touch the mouse, then they import the table all the same', async () => {
    const plan = await aPlan(api, boardId);
    const page = await open(plan);
    await pasteText(page, atRisk);
    await page.getByText('This stops the import').waitFor();
    await tabTo(page, 'row-0-narrative');
    await page.keyboard.type('No trainer could be found.');
    await page.getByText('Importing will record 1 new action and 1 update.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('row-0-narrative');
    await tabTo(page, 'Import');
    await page.keyboard.press('Enter');
    await page.getByText('Recorded 1 new action and 1 update.').waitFor();
    await tabTo(page, 'See the plan');
  });

  it('when they look for it on the import page, then each plan of the board is named there', async () => {
    const page = await chromium.open(`/import?board=${boardId}&year=2017`);
    await page.getByRole('link', { name: 'Review action plan' }).first().click();
    await page.getByRole('heading', { name: 'Import an action plan' }).waitFor();
    await page.getByLabel('Table', { exact: true }).waitFor();
    await expectAccessible(page);
  });

  it('when a plan has no phase yet, then the page leads to the plan to add one', async () => {
    const { createPlan } = await api.ask('mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { id } } }', {
      input: { name: 'Plan without phases', owners: [{ boardId }] },
    });
    const page = await chromium.open(addressOf({ planId: createPlan.plan.id, phaseId: '' }));
    await page.getByText('This plan has no phases yet').waitFor();
    await page.getByRole('link', { name: 'Go to the plan' }).waitFor();
  });

  it('when a person of another board opens the address, then the plan is not there for them', async () => {
    const page = await chromium.open(`/plans/${published.planId}/import`, { as: 'stokeAdministrator' });
    await page.getByText('This plan is not in the register.').waitFor();
  });

  it('when a viewer of the sample opens the import of its plan, then they may not paste anything', async () => {
    const { boards } = await api.ask('{ boards { id shortName } }');
    const sample = boards.find((board: { shortName: string }) => board.shortName === 'SSCB').id;
    const { plans } = await api.ask('query ($id: ID!) { plans(boardId: $id) { id } }', { id: sample });
    const page = await chromium.open(`/plans/${plans[0].id}/import?board=${sample}&year=2017`, { as: 'viewer' });
    await page.getByText('Only administrators import').waitFor();
    expect(await page.getByLabel('Table', { exact: true }).count()).toBe(0);
  });
});

/** Tabs until the element of this id, or the one that says this, has the focus. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    const focused = await page.evaluate(() => [document.activeElement?.id, document.activeElement?.textContent]);
    if (focused.includes(wanted)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${wanted} was not reached with 60 presses of Tab.`);
}
