import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { aChromium, settled } from '../support/browser.ts';
import { attendanceInExcel, attendanceInWord, contributionsInExcel, numberedPlan, planInWord } from '../support/files-to-import.ts';
import { paragraph, wordCell, wordFile, wordTable } from '../support/office-files.ts';
import { aPlan, readActions } from '../support/plan-importing.ts';
import { aBoard } from '../support/register.ts';
import { aServer } from '../support/server.ts';

describe('Given an administrator whose tables are in files of Word and Excel', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let api: ApiClient;
  let boardId: string;
  beforeAll(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    ({ boardId } = await aBoard(api));
  });
  const open = async (path: string, id = boardId) => {
    const page = await chromium.open(`${path}?board=${id}&year=2017`);
    await settled(page);
    return page;
  };
  const choose = (page: Page, name: string, buffer: Buffer) =>
    page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  const importIt = (page: Page) => page.getByRole('button', { name: 'Import', exact: true }).click();

  it('when the attendance is in a Word table with ticks in three symbol fonts, then 90 of 116 are read', async () => {
    const page = await open('/import');
    await choose(page, 'Appendix 2.docx', attendanceInWord());
    await page.getByText('0 of 29 rows match a seat by name. 29 to choose.').waitFor();
    await page.getByRole('button', { name: 'Make all 29 unmatched rows new seats' }).click();
    await page.getByText(/Importing will record 116 new marks/).waitFor();
    await importIt(page);
    await page.getByRole('link', { name: 'See the attendance' }).click();
    await page.getByText('90 of 116').first().waitFor();
  });

  it('when the ratings of a plan are colours of Word cells, then they are asked about, and words that were deleted are gone', async () => {
    const plan = await aPlan(api, boardId);
    const page = await open(`/plans/${plan.planId}/import`);
    await choose(page, 'CSE plan.docx', planInWord());
    await page.getByText("Confirm what 'Green (colour)' means.").waitFor();
    await page.getByLabel('Rating for Red (colour)').selectOption({ label: 'R Off track' });
    await page.getByRole('button', { name: 'Confirm what they mean' }).click();
    await page.getByText('Importing will record 3 new actions and 3 updates.').waitFor();
    await importIt(page);
    await page.getByText('Recorded 3 new actions and 3 updates.').waitFor();
    const actions = await readActions(api, plan.planId);
    expect(actions.map(({ title, updates: [update] }) => [title, update?.rating, update?.date])).toEqual([
      ['Train taxi drivers', 'ON_TRACK', '2017-12-31'],
      ['Brief hotels', 'AT_RISK', '2017-12-31'],
      ['Revise the risk factor matrix', 'OFF_TRACK', '2017-12-31'],
    ]);
    expect(actions[0]?.updates[0]?.narrative).toMatch(/8 of 8 councils trained\.\s+Refresher planned\./);
  });

  it('when the contributions are in an Excel sheet, then money, shares and blanks are what Excel shows, and a hidden sheet is left out', async () => {
    const own = await aBoard(api);
    await api.ask('mutation ($input: OpenBudgetInput!) { openBudget(input: $input) { userErrors { message } } }', {
      input: { boardId: own.boardId, year: 2017 },
    });
    const page = await open('/contributions/import', own.boardId);
    await choose(page, 'Contributions.xlsx', contributionsInExcel());
    await page.getByRole('row', { name: /^Gwynedd Council/ }).waitFor();
    const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) }).textContent();
    expect(await row('Gwynedd Council')).toMatch(/£60,000\.30.*90\.50%.*12 June 2017/);
    expect(await row('Fire & Rescue')).toContain('£333.33');
    expect(await row('Youth Service')).not.toContain('£');
    expect(await page.getByText('Secret fund').count()).toBe(0);
    await page.getByText('Only the first 1,000 rows and 400 columns were read.', { exact: false }).waitFor();
    await page.getByText('Row 3, ‘Gwynedd Council’, says ‘12 June 2017’ under ‘Invoiced’', { exact: false }).waitFor();
    expect(await row('Probation')).toContain('–£1,250.50');
    await page.getByLabel('Agency for Probation').selectOption({ label: 'Leave the row out' });
    await page.getByLabel('Write ‘Invoiced’ as').selectOption({ label: 'Leave the column out' });
    await page.getByText(/^Importing will record 3 amounts/).waitFor();
    await importIt(page);
    await page.getByText(/^Recorded 3 amounts/).waitFor();
    const ledger = 'query ($id: ID!) { contributions(boardId: $id, year: 2017, years: 1) { years { totals { agreed } } } }';
    expect((await api.ask(ledger, { id: own.boardId })).contributions.years[0].totals.agreed).toBe(6_000_030 + 33_333 + 500_000);
  });

  it('when a workbook has a sheet for each year, then the one they choose is read, with its dates and the symbol font of its cells', async () => {
    const own = await aBoard(api);
    const page = await open('/import', own.boardId);
    await choose(page, 'Register.xlsx', attendanceInExcel());
    await page.getByText('There are 2 tables', { exact: false }).waitFor();
    await page.getByRole('radio', { name: /2017-18/ }).click();
    await page.getByText('New meeting: June 2017').first().waitFor();
    await page.getByRole('button', { name: 'Make all 2 unmatched rows new seats' }).click();
    await page.getByText(/Importing will record 4 new marks/).waitFor();
  });

  it('when Word numbers the actions itself and a box is ticked, then the plan has the numbers and the tick', async () => {
    const plan = await aPlan(api, boardId);
    const page = await open(`/plans/${plan.planId}/import`);
    await choose(page, 'plan.docx', numberedPlan());
    await page.getByRole('heading', { name: '1.1 Train taxi drivers' }).waitFor();
    await page.getByRole('heading', { name: '1.2 Brief hotels' }).waitFor();
    await page.getByText('Licensing ☑').first().waitFor();
  });

  it('when a document holds markup and links that run, then they are only words', async () => {
    const plan = await aPlan(api, boardId);
    const page = await open(`/plans/${plan.planId}/import`);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => dialogs.push(dialog.message()));
    const link = '<w:hyperlink w:tooltip="javascript:alert(1)"><w:r><w:t>Brief hotels</w:t></w:r></w:hyperlink>';
    const rows = [
      ['No.', 'Action', 'Lead'],
      ['1', '<img src=x onerror=alert(1)> Train drivers', '</td><script>alert(1)</script>'],
      ['2', wordCell(paragraph(link)), 'Police'],
    ];
    await choose(page, 'plan.docx', wordFile(wordTable(rows)));
    await page.getByText('<img src=x onerror=alert(1)> Train drivers').first().waitFor();
    await page.getByText('Brief hotels').first().waitFor();
    expect(dialogs).toEqual([]);
    expect(await page.locator('a[href^="javascript:"], main img').count()).toBe(0);
  });
});
