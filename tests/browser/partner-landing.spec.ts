import { readFile } from 'node:fs/promises';
import { formatHundredths, formatPounds } from '@quorate/domain';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from '../support/axe.ts';
import { aChromium, settled, signInByForm } from '../support/browser.ts';
import { figure, type Police, policeOf, readLine } from '../support/partners.ts';
import { readPrinted } from '../support/pdf.ts';
import type { PersonName } from '../support/people.ts';
import { aServer } from '../support/server.ts';

/** What the sample makes up for the police, in pence. */
const sampleAgreed = 4_200_000;

describe('Given the partner of the police', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let police: Police;
  beforeAll(async () => {
    police = await policeOf(server.current.url);
  });
  const open = async (path: string, as: PersonName = 'partner') => {
    const page = await chromium.open(path, { as });
    await settled(page);
    return page;
  };
  const landing = (year: number) => open(`/?board=${police.boardId}&year=${year}`);
  const downloaded = async (page: Page, name: string | RegExp): Promise<Buffer> => {
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name }).or(page.getByRole('button', { name })).click();
    return readFile(await (await coming).path());
  };

  it('when they sign in, then without a click they see their own money, as the sample made it up and the API tells it', async () => {
    const page = await chromium.open('/sign-in', { as: null });
    await signInByForm(page, 'partner');
    await settled(page);
    expect(new URL(page.url()).pathname).toBe('/');
    const line = await readLine(police.partner, police);
    expect([line.agreed, line.received]).toEqual([sampleAgreed, sampleAgreed]);
    expect(await figure(page, 'Agreed')).toBe('£42,000.00');
    expect(await figure(page, 'Invoiced')).toBe(formatPounds(line.invoiced));
    expect(await figure(page, 'Received')).toBe(formatPounds(line.received));
    expect(await figure(page, 'Outstanding')).toBe(formatPounds(line.outstanding));
    expect(await figure(page, 'Share')).toBe(formatHundredths(line.share));
    expect(await figure(page, 'Change on last year')).toBe('▲ up £2,000, 5.0%');
    expect(await figure(page, 'In kind')).toBe(formatPounds(line.inKindValue));
    await page.getByText('Invented for the sample', { exact: true }).first().waitFor();
    const bottom = await page.locator('.partner-figures').evaluate((figures) => figures.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThan(800);
  });

  it('when they look beside it, then their own attendance and late actions are there, with the way to each', async () => {
    const action = await aLateAction(police);
    const page = await landing(2017);
    await page.getByText('All seats: 4 of 4').waitFor();
    const link = page.getByRole('link', { name: '99.9 Share the audit' });
    expect(await link.getAttribute('href')).toContain(`/actions/${action}`);
    await page.getByText('Due 31 January 2018').waitFor();
    expect(await page.getByRole('heading', { name: 'Late actions (1)' }).count()).toBe(1);
  });

  it('when they open the numbers behind the bars, then the table and the file say the same', async () => {
    const page = await landing(police.year);
    await page.getByText('Show as table').click();
    const cells = await page
      .locator('.chart-numbers tr')
      .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')));
    expect(cells.map(([, agreed]) => agreed)).toEqual(['Agreed', '£38,000.00', '£39,000.00', '£40,000.00', '£40,000.00', '£42,000.00']);
    const file = (await downloaded(page, /^Download CSV: Agreed up/)).toString('utf8').slice(1).trim();
    expect(file.split('\r\n').map((row) => row.split(','))).toEqual(cells.map((row) => row.map((cell) => cell.replace(/[£,]/g, ''))));
    expect(file.match(/Invented for the sample/g)).toHaveLength(5);
  });

  it('when they download the statement, then it is one tagged page, and the table has the same amounts', async () => {
    const page = await landing(police.year);
    const pdf = await downloaded(page, 'Download statement (PDF)');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(readPrinted(pdf).pages).toBe(1);
    expect(pdf.toString('latin1')).toContain('/StructTreeRoot');
    const csv = (await downloaded(page, 'Download CSV')).toString('utf8');
    expect(csv).toMatch(/^\uFEFFPartner,Staffordshire Police\n/);
    for (const name of ['Agreed', 'Invoiced', 'Received', 'Outstanding']) {
      expect(csv, name).toContain(`\n${name},${(await figure(page, name)).replace(/[£,]/g, '')}\n`);
    }
  });

  it('when nothing is recorded for a year, then the page says so, and earlier years and the rest are still there', async () => {
    const page = await landing(2019);
    await page.getByText('No contribution recorded for 2019/20.').waitFor();
    await page.getByText('Contact the board administrator.').waitFor();
    await page.getByText('Agreed up from £40,000 in 2015/16 to £42,000 in 2017/18').first().waitFor();
    await page.getByRole('heading', { name: 'Attendance, 2019/20' }).waitFor();
    await page.getByRole('navigation', { name: 'Other years' }).getByRole('link', { name: '2017/18' }).click();
    await expect.poll(() => figure(page, 'Agreed')).toBe('£42,000.00');
  });

  it('when they choose another year above, then the page of their line follows', async () => {
    const page = await open(`/contributions/${police.agencyId}?board=${police.boardId}&year=${police.year}`);
    expect(await figure(page, 'Agreed')).toBe('£42,000.00');
    await page.getByLabel('Reporting year').selectOption('2017');
    await page.getByRole('heading', { name: 'Contribution, financial year 2017/18' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/contributions/${police.agencyId}`);
  });

  it('when their first page and the page of their line are checked, then nobody is shut out of them', async () => {
    for (const path of ['/', `/contributions/${police.agencyId}`]) {
      const page = await open(`${path}?board=${police.boardId}&year=${police.year}`);
      await page.getByText('Show as table').click();
      await expectAccessible(page);
    }
  }, 120_000);

  it.each<PersonName>(['administrator', 'chair'])('when the %s asks what the police pay, then it is two clicks away', async (name) => {
    const page = await open('/', name);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Contributions' }).click();
    await page.getByRole('link', { name: 'Staffordshire Police' }).first().click();
    await expect.poll(() => figure(page, 'Agreed')).toBe('£42,000.00');
  });
});

/** An action that the police lead and that should have been done long ago. */
async function aLateAction({ administrator, boardId, agencyId }: Police): Promise<string> {
  const { plans } = await administrator.ask('query ($boardId: ID!) { plans(boardId: $boardId) { phases { id from } } }', { boardId });
  const { createAction } = await administrator.ask(
    'mutation ($input: CreateActionInput!) { createAction(input: $input) { action { id } userErrors { message } } }',
    {
      input: { phaseId: plans[0].phases[0].id, reference: '99.9', title: 'Share the audit', due: '2018-01-31', leadAgencyId: agencyId },
    },
  );
  return createAction.action.id;
}
