import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { expectAccessible } from '../support/axe.ts';
import { aChromium, settled } from '../support/browser.ts';
import { tabTo } from '../support/keyboard.ts';
import { aMeasure, aPriority, readChart, readMeasure, recordValue } from '../support/priorities.ts';
import { aBoard, sampleBoard } from '../support/register.ts';
import { aServer } from '../support/server.ts';

describe('Given an administrator who looks after the priorities of a board', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let api: ApiClient;
  let boardId: string;
  beforeAll(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    ({ boardId } = await aBoard(api));
  });
  const open = async (path: string, options = {}) => {
    const page = await chromium.open(`${path}?board=${boardId}&year=2017`, options);
    await settled(page);
    return page;
  };
  const dialog = (page: Page) => page.getByRole('dialog');
  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).first().click();
  const submit = async (page: Page, name: string) => {
    await dialog(page).getByRole('button', { name, exact: true }).click();
  };
  const closed = (page: Page) => dialog(page).waitFor({ state: 'detached' });
  const fromMenu = async (page: Page, menu: string, item: string) => {
    await press(page, menu);
    await page.getByRole('menuitem', { name: item }).click();
  };
  const record = async (page: Page, date: string, value: string) => {
    await press(page, 'Record value: Re-referrals');
    await dialog(page).getByRole('textbox', { name: 'The last day it tells of' }).fill(date);
    await dialog(page).getByLabel('Value', { exact: true }).fill(value);
    await submit(page, 'Record value');
  };

  it('when there is none and they add one, then it opens with its outcomes and is in the list of its years only', async () => {
    const page = await open('/priorities');
    await page.getByText('No priorities in 2017/18').waitFor();
    await press(page, 'Add priority');
    await submit(page, 'Add priority');
    await dialog(page).getByText("Enter the priority's name.").first().waitFor();
    await dialog(page).getByLabel('Name').fill('Neglect');
    await dialog(page).getByLabel('Last year').selectOption({ label: '2017/18' });
    await dialog(page)
      .getByLabel(/^Lead group/)
      .selectOption({ index: 1 });
    await dialog(page)
      .getByLabel(/^Outcomes/)
      .fill('Children are seen early.\n\n What was known is used. ');
    await submit(page, 'Add priority');
    await page.waitForURL(/\/priorities\/[0-9a-f-]{36}/);
    await page.getByRole('heading', { name: 'Neglect', level: 1 }).waitFor();
    expect(await page.locator('main li', { hasText: /^Children are|^What was known/ }).allTextContents()).toEqual([
      'Children are seen early.',
      'What was known is used.',
    ]);
    await page.getByRole('heading', { name: 'Why it is ‘Not started’' }).waitFor();
    await page.getByRole('link', { name: 'Priorities' }).first().click();
    await page.getByRole('row', { name: /Neglect.*Not started.*2017\/18/ }).waitFor();
    await page
      .getByLabel(/^Reporting year|^Year/)
      .first()
      .selectOption({ index: 0 });
    await page.getByText(/^No priorities in 20/).waitFor();
  });

  it('when they add a measure and three values and put one right, then the picture, the table and the file say the same', async () => {
    const page = await open(`/priorities/${await aPriority(api, boardId, 'Early help')}`);
    await press(page, 'Add measure');
    await dialog(page).getByLabel('Name').fill('Re-referrals');
    await dialog(page).getByLabel('What is counted').fill('children');
    await dialog(page).getByRole('radio', { name: 'Down' }).check();
    await dialog(page).getByLabel('Target (optional)').fill('1,900');
    await submit(page, 'Add measure');
    await closed(page);
    for (const [date, value] of [
      ['31/3/2016', '2,105'],
      ['31 March 2017', '1,992'],
      ['31/03/2018', '1,9995'],
    ] as const) {
      await record(page, date, value);
      if (value === '1,9995') break;
      await closed(page);
    }
    await dialog(page).getByText('‘1,9995’ is not a number. Enter one such as 1,992 or 46.5.').first().waitFor();
    expect(await dialog(page).getByRole('textbox', { name: 'The last day it tells of' }).inputValue()).toBe('31/03/2018');
    await dialog(page).getByLabel('Value', { exact: true }).fill('1,999.5');
    await submit(page, 'Record value');
    await closed(page);
    await page.getByText('Away from the target').waitFor();
    await fromMenu(page, 'Change Re-referrals', 'Correct a value');
    await dialog(page).getByLabel('The right value').fill('1,880');
    await dialog(page).getByLabel(/^Note/).fill('The county counted twice.');
    await submit(page, 'Save correction');
    await closed(page);
    await page.getByText('Target met', { exact: true }).waitFor();
    const { drawn, table, file } = await readChart(page, page.locator('figure', { hasText: '1,880 children on 31 March 2018' }));
    expect(table).toEqual([
      ['31 March 2016', '2,105', '–'],
      ['31 March 2017', '1,992', '–'],
      ['31 March 2018', '1,880', 'The county counted twice.'],
    ]);
    expect(file).toEqual([
      ['31 March 2016', '2105', ''],
      ['31 March 2017', '1992', ''],
      ['31 March 2018', '1880', 'The county counted twice.'],
    ]);
    expect(drawn).toEqual([
      ['31 Mar 2016', '2,105'],
      ['31 Mar 2017', '1,992'],
      ['31 Mar 2018', '1,880'],
    ]);
  });

  it('when a day has a value already, then they are told, and when they take one out, then it is gone', async () => {
    const id = await aPriority(api, boardId, 'Exploitation');
    await recordValue(api, await aMeasure(api, id), '2017-03-31', 47);
    const page = await open(`/priorities/${id}`);
    await press(page, 'Record value: Re-referrals');
    await dialog(page).getByRole('textbox', { name: 'The last day it tells of' }).fill('31/3/2017');
    await dialog(page).getByText('31 March 2017 has a value already: 47%. Yours takes its place.').waitFor();
    await page.keyboard.press('Escape');
    await fromMenu(page, 'Change Re-referrals', 'Correct a value');
    await dialog(page).getByRole('radio', { name: 'Take it out' }).check();
    await submit(page, 'Take value out');
    await closed(page);
    await page.getByText('No value yet').first().waitFor();
    expect((await readMeasure(api, id)).values).toEqual([]);
    await fromMenu(page, 'Change Re-referrals', 'Remove measure');
    await submit(page, 'Remove measure');
    await page.getByText('No measures yet').waitFor();
    await fromMenu(page, 'Change Exploitation', 'Remove priority');
    await submit(page, 'Remove priority');
    await page.waitForURL(/\/priorities\?/);
    await page.getByRole('link', { name: 'Exploitation' }).waitFor({ state: 'detached' });
  });

  it('when somebody else changed the measure meanwhile, then they see what is saved, lose nothing, and may save theirs', async () => {
    const id = await aPriority(api, boardId, 'Domestic abuse');
    const measure = await aMeasure(api, id);
    const page = await open(`/priorities/${id}`);
    await fromMenu(page, 'Change Re-referrals', 'Change measure');
    await dialog(page).getByLabel('Target (optional)').fill('35%');
    await api.ask('mutation ($input: UpdateMeasureInput!) { updateMeasure(input: $input) { userErrors { message } } }', {
      input: { id: measure.id, expectedVersion: 1, name: 'Re-referrals within a year', unit: '%', direction: 'DOWN', target: 40 },
    });
    await submit(page, 'Save changes');
    const notice = dialog(page).locator('.notice');
    await notice.getByText('Name: saved as ‘Re-referrals within a year’; you typed ‘Re-referrals’.').waitFor();
    await notice.getByText('Target: saved as ‘40’; you typed ‘35%’.').waitFor();
    expect(await dialog(page).getByLabel('Target (optional)').inputValue()).toBe('35%');
    expect(await readMeasure(api, id)).toMatchObject({ name: 'Re-referrals within a year', target: 40 });
    await submit(page, 'Save what I typed');
    await closed(page);
    expect(await readMeasure(api, id)).toMatchObject({ name: 'Re-referrals', target: 35 });
  });

  it('when somebody else recorded the same day meanwhile, then they are shown that value before theirs takes its place', async () => {
    const id = await aPriority(api, boardId, 'Going missing');
    const measure = await aMeasure(api, id);
    const page = await open(`/priorities/${id}`);
    await press(page, 'Record value: Re-referrals');
    await dialog(page).getByRole('textbox', { name: 'The last day it tells of' }).fill('31/3/2018');
    await dialog(page).getByLabel('Value', { exact: true }).fill('46.5%');
    await recordValue(api, measure, '2018-03-31', 47);
    await submit(page, 'Record value');
    await dialog(page).getByText('31 March 2018 has a value already: 47%.', { exact: false }).waitFor();
    expect((await readMeasure(api, id)).values).toMatchObject([{ value: 47 }]);
    await submit(page, 'Record value');
    await closed(page);
    expect((await readMeasure(api, id)).values).toMatchObject([{ value: 46.5 }]);
  });

  it('when they use only the keyboard, then they change a priority and record a value', async () => {
    const id = await aPriority(api, boardId, 'Serious violence');
    await aMeasure(api, id);
    const page = await open(`/priorities/${id}`);
    await tabTo(page, /^Change Serious violence/);
    for (const key of ['Enter', 'Enter']) await page.keyboard.press(key);
    await dialog(page).waitFor();
    await tabTo(page, /^Outcomes/);
    await page.keyboard.type('Fewer children are hurt.');
    await tabTo(page, /^Save changes/);
    await page.keyboard.press('Enter');
    await closed(page);
    await page.getByText('Fewer children are hurt.').waitFor();
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await tabTo(page, /^Record value: Re-referrals/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^The last day/);
    await page.keyboard.type('31 March 2018');
    await tabTo(page, /^Value/);
    await page.keyboard.type('46');
    await page.keyboard.press('Enter');
    await closed(page);
    await page.getByText('46% on 31 March 2018').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Record value');
  });

  it.each([
    [
      'a new priority',
      async (page: Page) => (await page.getByRole('link', { name: 'Priorities' }).first().click(), press(page, 'Add priority')),
    ],
    ['a change of a priority', (page: Page) => fromMenu(page, 'Change Neglect', 'Change priority')],
    ['a new measure', (page: Page) => press(page, 'Add measure')],
    ['a new value that is refused', (page: Page) => (press(page, /^Record value/), submit(page, 'Record value'))],
    ['a correction', (page: Page) => fromMenu(page, 'Change People trained on neglect', 'Correct a value')],
  ])('when %s is open, then it has no violations and fits', async (_, openIt) => {
    const sample = await sampleBoard(api, 'SSCB');
    const page = await chromium.open(`/priorities?board=${sample.boardId}&year=2017`);
    await settled(page);
    await page.getByRole('link', { name: 'Neglect' }).click();
    await settled(page);
    await openIt(page);
    await dialog(page).waitFor();
    await expectAccessible(page);
  });

  it('when a reader who may change nothing looks, then they see everything and no button that changes', async () => {
    const sample = await sampleBoard(api, 'SSCB');
    const page = await chromium.open(`/priorities?board=${sample.boardId}&year=2017`, { as: 'viewer' });
    await settled(page);
    expect(await page.getByRole('button', { name: 'Add priority' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Neglect' }).click();
    await page.getByRole('heading', { name: 'Children with a protection plan for neglect' }).waitFor();
    const names = await page
      .locator('main')
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((button) => button.textContent));
    expect(names.filter((name) => !name?.startsWith('Download CSV'))).toEqual(['Print']);
    for (const summary of await page.locator('main summary').all()) await summary.click();
    await expectAccessible(page);
  });
});
