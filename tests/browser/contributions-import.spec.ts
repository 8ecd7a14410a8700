import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { expectAccessible } from '../support/axe.ts';
import { aChromium, settled } from '../support/browser.ts';
import { pasteText } from '../support/clipboard.ts';
import { tabTo } from '../support/keyboard.ts';
import { aBoard } from '../support/register.ts';
import { aServer } from '../support/server.ts';

const published = readFileSync(new URL('../../packages/tables/cases/fund-north-wales-cjc-2022-23/source.txt', import.meta.url), 'utf8');
const doubtful = [
  'Contributions 2017/18',
  'Agency\tAgreed £\tIn kind\t% share',
  'Gwynedd Council\t60,000\tRoom hire\t90%',
  'Police / Probation\t5,000\t\t10%',
  'Total\t66,000\t\t100%',
].join('\n');

describe('Given an administrator of a new board with a draft budget', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let api: ApiClient;
  let boardId: string;
  beforeAll(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    ({ boardId } = await aBoard(api));
    await api.ask('mutation ($input: OpenBudgetInput!) { openBudget(input: $input) { userErrors { message } } }', {
      input: { boardId, year: 2017 },
    });
  });
  const open = async () => {
    const page = await chromium.open(`/contributions/import?board=${boardId}&year=2017`);
    await settled(page);
    await page.getByLabel('Table', { exact: true }).focus();
    return page;
  };
  const importButton = (page: Page) => page.getByRole('button', { name: 'Import', exact: true });
  const readYear = async () => {
    const document =
      'query ($id: ID!) { contributions(boardId: $id, year: 2017, years: 1) { years { totals { agreed } budgetLines { name } partners { agreed } } } }';
    return (await api.ask(document, { id: boardId })).contributions.years[0];
  };

  it('when a published table is pasted and imported, then its amounts are agreed, and nothing was written before', async () => {
    const page = await open();
    await pasteText(page, published);
    await page.getByText('Importing will record 13 amounts, 2 new budget lines and 7 new agencies.').waitFor();
    expect(await page.getByRole('row', { name: /Total as printed/ }).textContent()).toContain('£362,260.00');
    await expectAccessible(page);
    expect((await readYear()).totals.agreed).toBeNull();
    await importButton(page).click();
    await page.getByText('Recorded 13 amounts, 2 new budget lines and 7 new agencies.').waitFor();
    await expectAccessible(page);
    expect(await readYear()).toMatchObject({
      totals: { agreed: 36_226_000 },
      budgetLines: [{ name: 'Strategic Planning' }, { name: 'Other Functions' }],
    });
  });

  it('when the same table is pasted again, then the page says that nothing changes, and nothing does', async () => {
    const before = await readYear();
    const page = await open();
    await pasteText(page, published);
    await page.getByText('Nothing to change: all 13 amounts are already recorded.').waitFor();
    await importButton(page).click();
    await page.getByRole('link', { name: 'See the contributions' }).waitFor();
    expect(await readYear()).toEqual(before);
  });

  it('when a printed total differs and a row names two partners, then both totals stand there and the row is theirs to decide, by keyboard alone', async () => {
    const page = await open();
    await pasteText(page, doubtful);
    await page.getByText('Say which agency ‘Police / Probation’ on line 4 is', { exact: false }).waitFor();
    expect(await importButton(page).isDisabled()).toBe(true);
    expect(await page.getByRole('row', { name: /Total of the amounts/ }).textContent()).toMatch(/£65,000\.00\s*Differs/);
    await expectAccessible(page);
    await tabTo(page, /Agency for Police \/ Probation/);
    await page.keyboard.type('Leave');
    await page.getByText('Importing will record 1 amount and 1 contribution in kind.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('agency-4');
    await tabTo(page, /^Import$/);
    await page.keyboard.press('Enter');
    await page.getByText('Recorded 1 amount and 1 contribution in kind.').waitFor();
    expect((await readYear()).partners.map(({ agreed }: { agreed: number }) => agreed)).toContain(12_200_000);
  });

  it('when the table has a year without a budget, then leaving its column out lets the others in', async () => {
    const page = await open();
    await pasteText(page, 'Agency\t2016/17\t2017/18\nGwynedd Council\t£62,000\t£62,500');
    await page.getByText('There is no budget for 2016/17 yet.', { exact: false }).waitFor();
    await page.getByLabel('Write ‘2016/17’ as').selectOption({ label: 'Leave the column out' });
    await page.getByText('Importing will record 1 amount.').waitFor();
    await page.getByLabel('Budget line of ‘2017/18’').selectOption({ label: 'Other Functions' });
    await page.getByText('Was £48,910, £13,590 more').waitFor();
  });

  it('when they come from the page for imports and choose a CSV file, then a bracket is no minus, a blank is no nought, and a quoted comma no column', async () => {
    const page = await chromium.open(`/import?board=${boardId}&year=2017`);
    await page.getByRole('link', { name: 'What partners agreed, paid or gave in kind' }).click();
    await page.getByRole('heading', { name: 'Import contributions' }).waitFor();
    const csv = 'Agency;Agreed £\r\n"Fire, and Rescue";"(1,250.50)"\r\nProbation;800\r\nYouth Service;\r\n';
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'funding.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${csv}`) });
    const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) }).textContent();
    await page.getByRole('row', { name: /^Fire, and Rescue/ }).waitFor();
    expect(await row('Fire, and Rescue')).toContain('£1,250.50');
    expect(await row('Youth Service')).toContain('Not recorded');
    expect(await row('Youth Service')).not.toContain('£0');
  });

  it('when a viewer opens the page, then they may not paste anything', async () => {
    const page = await chromium.open('/contributions/import?year=2017', { as: 'viewer' });
    await page.getByText('Only administrators import').waitFor();
    expect(await page.getByLabel('Table', { exact: true }).count()).toBe(0);
  });
});
