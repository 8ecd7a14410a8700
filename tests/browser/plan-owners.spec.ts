import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { expectAccessible } from '../support/axe.ts';
import { aChromium, settled } from '../support/browser.ts';
import { tabTo } from '../support/keyboard.ts';
import { aPlan, aPriority } from '../support/plans.ts';
import { aBoard } from '../support/register.ts';
import { aServer } from '../support/server.ts';

/** Steps of one story: each goes on where the one before ended. */
describe('Given an administrator of two boards, one of which owns a plan', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let api: ApiClient;
  let boards: { id: string; name: string }[];
  let planId: string;
  let priorityId: string;
  beforeAll(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    const made = [await aBoard(api), await aBoard(api)];
    const { boards: all } = await api.ask('{ boards { id name } }');
    boards = made.map(({ boardId }) => all.find((board: { id: string }) => board.id === boardId));
    ({ planId } = await aPlan(api, boards[0]?.id ?? '', []));
    priorityId = await aPriority(api, boards[1]?.id ?? '', 'Neglect');
  });
  const open = async () => {
    const page = await chromium.open(`/plans/${planId}?board=${boards[0]?.id}&year=2017`);
    await settled(page);
    await page.getByRole('button', { name: 'Change owners' }).click();
    return page;
  };
  const dialog = (page: Page) => page.getByRole('dialog', { name: 'Change owners' });
  const save = (page: Page) => dialog(page).getByRole('button', { name: 'Save owners' }).click();
  const readPlan = async () =>
    (
      await api.ask('query ($id: ID!) { plan(id: $id) { version name updateEveryMonths owners { board { id } group { name } } } }', {
        id: planId,
      })
    ).plan;

  it('when the other board joins through its group, by keyboard alone, then the plan is a joint one', async () => {
    const page = await open();
    await expectAccessible(page);
    await tabTo(page, new RegExp(boards[1]?.name ?? ''));
    await page.keyboard.press('Space');
    await dialog(page)
      .getByRole('group', { name: `Groups of ${boards[1]?.name}` })
      .getByRole('checkbox')
      .first()
      .focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await dialog(page).waitFor({ state: 'detached' });
    await page.getByText('Joint plan of').waitFor();
    expect((await readPlan()).owners).toHaveLength(2);
  });

  it('when a board would leave a priority behind, then the dialog says what to do first, and what was ticked stays', async () => {
    const { version, name, updateEveryMonths } = await readPlan();
    await api.ask('mutation ($input: UpdatePlanInput!) { updatePlan(input: $input) { userErrors { message } } }', {
      input: { id: planId, expectedVersion: version, name, updateEveryMonths, priorityIds: [priorityId] },
    });
    const page = await open();
    const board = dialog(page).getByRole('checkbox', { name: boards[1]?.name, exact: true });
    await board.uncheck();
    await save(page);
    await dialog(page)
      .getByText(`${boards[1]?.name} cannot leave this plan yet: the plan is for its priority ‘Neglect’.`, { exact: false })
      .first()
      .waitFor();
    expect(await board.isChecked()).toBe(false);
    await expectAccessible(page);
    expect((await readPlan()).owners).toHaveLength(2);
  });

  it('when somebody has changed the plan meanwhile, then its owners as saved are shown before they are overwritten', async () => {
    const page = await open();
    const { version, name, updateEveryMonths } = await readPlan();
    await api.ask('mutation ($input: UpdatePlanInput!) { updatePlan(input: $input) { userErrors { message } } }', {
      input: { id: planId, expectedVersion: version, name, updateEveryMonths, priorityIds: [] },
    });
    await dialog(page).getByRole('checkbox', { name: boards[0]?.name, exact: true }).uncheck();
    await save(page);
    await dialog(page).getByText('what is ticked below').waitFor();
    await save(page);
    await page.getByRole('heading', { name: 'Action plans', level: 1 }).waitFor();
    expect((await readPlan()).owners).toMatchObject([{ board: { id: boards[1]?.id } }]);
  });
});
