import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { expectAccessible } from '../support/axe.ts';
import { aChromium, settled } from '../support/browser.ts';
import { readReport, sampleGroup, textsOf } from '../support/highlights.ts';
import { readPrinted } from '../support/pdf.ts';
import { aServer } from '../support/server.ts';

describe('Given a subgroup of the sample that is to write its next report', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let api: ApiClient;
  let group: { boardId: string; groupId: string };
  let reportPath: string;
  let reportId: string;
  beforeAll(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    group = await sampleGroup(api, 'Workforce Development and Training');
  });
  const saved = (page: Page) =>
    page
      .getByText(/^Saved \d/)
      .first()
      .waitFor();
  const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

  it('when its administrator writes it, then it saves itself, outlives a reload, and is handed in once no item is blank', async () => {
    const page = await chromium.open(`/subgroups/${group.groupId}?board=${group.boardId}`);
    await settled(page);
    await page.getByRole('button', { name: /^Write report for/ }).click();
    await page.getByRole('heading', { name: /^Highlight report/ }).waitFor();
    [reportPath, reportId] = [page.url(), page.url().match(/reports\/([^?]+)/)?.[1] ?? ''];

    await part(page, 'Done').getByRole('button', { name: 'Add item to Done' }).click();
    await page.keyboard.type('Trained 40 people on neglect.');
    await saved(page);
    expect(await textsOf(api, reportId)).toEqual(['Trained 40 people on neglect.']);

    // What is typed a moment before the page goes away is there when it comes back.
    await part(page, 'Done').getByRole('button', { name: 'Add item to Done' }).click();
    await page.keyboard.type('Held a conference.');
    await page.reload();
    await settled(page);
    expect(await page.getByLabel('Item 2', { exact: true }).inputValue()).toBe('Held a conference.');
    await saved(page);

    await page.getByRole('button', { name: 'Move up: item 2' }).click();
    await page.getByRole('combobox', { name: 'Priority of item 2' }).selectOption({ label: 'Priority: Neglect' });
    const before = page.getByRole('complementary', { name: /^Last report/ });
    await before.getByRole('button', { name: /^Copy to this report: Two courses were called off/ }).click();
    await expect
      .poll(() => textsOf(api, reportId))
      .toEqual(['Held a conference.', 'Trained 40 people on neglect.', 'Two courses were called off for want of a trainer.']);
    expect((await readReport(api, reportId)).items[1]?.priority?.name).toBe('Neglect');

    await part(page, 'Evidence of impact')
      .getByRole('button', { name: /^Add item/ })
      .click();
    await page.getByRole('button', { name: 'Submit report' }).click();
    const summary = page.getByRole('alert');
    await summary.getByRole('link', { name: /^Item 4 \(impact\) .* is blank\. Write it, or take it out\.$/ }).click();
    await expectAccessible(page);
    await page.keyboard.type('Staff challenge more.');
    await page.getByRole('button', { name: 'Submit report' }).click();
    await page.getByText('Submitted', { exact: true }).waitFor();
    expect(await readReport(api, reportId)).toMatchObject({ state: 'SUBMITTED', items: [{}, {}, {}, { text: 'Staff challenge more.' }] });
    expect(await page.getByRole('textbox').count()).toBe(0);
  });

  it('when the chair returns it, hears it and promotes an item, then the report says so and the register holds it', async () => {
    const page = await chromium.open(new URL(reportPath).pathname + new URL(reportPath).search, { as: 'chair' });
    await settled(page);
    await page.getByRole('button', { name: 'Return to author' }).click();
    await page.getByText('Draft', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: /Submit|Add item/ }).count()).toBe(0);
    const { version } = await readReport(api, reportId);
    await api.ask('mutation ($input: ReportStepInput!) { submitReport(input: $input) { userErrors { message } } }', {
      input: { id: reportId, expectedVersion: version },
    });

    await page.reload();
    await settled(page);
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Record it as presented' }).click();
    await page.getByText('Presented', { exact: true }).waitFor();
    await page.getByText(/Presented by Independent chair on/).waitFor();

    await page.getByRole('button', { name: 'Promote to the annual report: Trained 40 people on neglect.' }).click();
    await page.getByText('For the annual report').waitFor();
    await expect
      .poll(async () => (await readReport(api, reportId)).items.map(({ isForAnnualReport }) => isForAnnualReport))
      .toEqual([false, true, false, false]);
    await page.getByRole('button', { name: 'Take out of the annual report: Trained 40 people on neglect.' }).click();
    await expect.poll(async () => (await readReport(api, reportId)).items.some(({ isForAnnualReport }) => isForAnnualReport)).toBe(false);
    await expectAccessible(page);
  });

  it('when a viewer reads it, then they see all of it and no button that changes it', async () => {
    const page = await chromium.open(new URL(reportPath).pathname + new URL(reportPath).search, { as: 'viewer' });
    await settled(page);
    for (const text of await textsOf(api, reportId)) expect(await page.getByText(text).isVisible()).toBe(true);
    expect(await page.locator('main').getByRole('button').allTextContents()).toEqual(['Print']);
  });

  it('when the report of the published year is printed, then all of it is on two sheets of A4 at most, without the frame', async () => {
    const forum = await sampleGroup(api, 'Joint Child Sexual Abuse Forum');
    const { highlightReports } = await api.ask('query ($id: ID!) { highlightReports(groupId: $id) { id from } }', { id: forum.groupId });
    const { id } = highlightReports.find(({ from }: { from: string }) => from === '2017-04-01');
    const page = await chromium.open(`/subgroups/${forum.groupId}/reports/${id}?board=${forum.boardId}`);
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main').getByRole('listitem').filter({ visible: true }).count()).toBe(15);
    for (const frame of ['header', 'nav', 'footer', 'button']) expect(await page.locator(`${frame}:visible`).count(), frame).toBe(0);
    const { pages, sizes } = readPrinted(await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true, tagged: true }));
    expect(sizes).toEqual(['595 x 842']);
    expect(pages).toBeLessThanOrEqual(2);
  });
});
