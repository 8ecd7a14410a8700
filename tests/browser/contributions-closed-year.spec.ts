import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { expectAccessible } from '../support/axe.ts';
import { aChromium, settled } from '../support/browser.ts';
import { pasteText } from '../support/clipboard.ts';
import { aBoard } from '../support/register.ts';
import { aServer } from '../support/server.ts';

describe('Given a year that is closed, with rooms given in kind', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let api: ApiClient;
  let boardId: string;

  beforeAll(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    ({ boardId } = await aBoard(api));
    const year = { boardId, year: 2017 };
    const send = async (name: string, input: string, more: object) => {
      const document = `mutation ($input: ${input}!) { ${name}(input: $input) { year { version } userErrors { message } } }`;
      const { [name]: payload } = await api.ask(document, { input: { ...year, ...more } });
      expect(payload.userErrors).toEqual([]);
      return payload.year;
    };
    const police = { boardId, name: 'Police', shortName: 'Police', aliases: [], sector: 'POLICE', statutoryClass: 'STATUTORY_PARTNER' };
    const { createAgency } = await api.ask('mutation ($input: CreateAgencyInput!) { createAgency(input: $input) { agency { id } } }', {
      input: police,
    });
    const drafted = await send('openBudget', 'OpenBudgetInput', {});
    await send('recordInKind', 'RecordInKindInput', {
      ...{ agencyId: createAgency.agency.id, what: 'Rooms', quantity: 1_000, unit: 'hours', rate: 4_500 },
    });
    const agreed = await send('agreeBudget', 'BudgetStepInput', { expectedVersion: drafted.version });
    await send('closeBudget', 'BudgetStepInput', { expectedVersion: agreed.version });
  });

  it('when a table is pasted into it, then nothing is written before the reason is given, and the ledger keeps it', async () => {
    const page = await chromium.open(`/contributions/import?board=${boardId}&year=2017`);
    await settled(page);
    await page.getByLabel('Table', { exact: true }).focus();
    await pasteText(page, 'Agency\tReceived £\nPolice\t1,234.50');
    const write = page.getByRole('button', { name: 'Import', exact: true });
    await write.click();
    await page.getByText('The table changes a closed year, 2017/18. Give the reason for this adjustment.').first().waitFor();
    await expectAccessible(page);
    await page.getByLabel('Reason').fill('Found by the auditor');
    await write.click();
    await page.getByText('Recorded 1 amount.').waitFor();
    await page.getByRole('link', { name: 'See the contributions' }).click();
    await page.getByText('Reason: Found by the auditor').waitFor();
  });

  it('when the rooms are removed, then they stay to be read with who took them back and why', async () => {
    const page = await chromium.open(`/contributions?board=${boardId}&year=2017`);
    await settled(page);
    await page.getByRole('button', { name: 'Change Rooms of Police' }).click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('is taken back with a reason and stays to be read', { exact: false }).waitFor();
    await dialog.getByLabel('Reason').fill('They were never lent');
    await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByText('Rooms of Police, £450.00. Reason: They were never lent (', { exact: false }).waitFor();
    await page.getByText('Nothing given in kind is recorded in this year.').waitFor();
    await expectAccessible(page);
  });
});
