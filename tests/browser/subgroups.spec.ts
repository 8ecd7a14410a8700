import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { expectAccessible } from '../support/axe.ts';
import { aChromium, settled } from '../support/browser.ts';
import { aDraft, readReport, sampleGroup } from '../support/highlights.ts';
import { tabTo } from '../support/keyboard.ts';
import { sampleBoard } from '../support/register.ts';
import { aServer } from '../support/server.ts';

describe('Given the subgroups of the sample', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let api: ApiClient;
  let boardId: string;
  beforeAll(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    ({ boardId } = await sampleBoard(api, 'SSCB'));
  });
  const open = async (path: string, visit = {}) => {
    const page = await chromium.open(path, visit);
    await settled(page);
    return page;
  };
  const listed = (page: Page, name: string) =>
    page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name }) })
      .first();

  it('when the chair asks which subgroup owes a report, then the first on the list is overdue, by how much, and who owes it', async () => {
    const page = await open(`/subgroups?board=${boardId}`, { as: 'chair' });
    await page.getByText('2 reports are overdue.').waitFor();
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe('Districts Safeguarding');
    const districts = await listed(page, 'Districts Safeguarding').textContent();
    expect(districts).toMatch(/Joint with Staffordshire Adults Safeguarding Partnership/);
    expect(districts).toMatch(/\d+ days? overdue/);
    expect(districts).toMatch(/Chair of Districts Safeguarding owes it/);
    expect(await listed(page, 'Executive Group').textContent()).toMatch(/OwesNo reports/);
  });

  it('when a report is opened from its group, then attendance and quorum of the period are in it', async () => {
    const { groupId } = await sampleGroup(api, 'Joint Child Sexual Abuse Forum');
    const page = await open(`/subgroups/${groupId}?board=${boardId}`, { as: 'viewer' });
    await page.getByRole('heading', { name: /^Latest report/ }).waitFor();
    await page.getByRole('heading', { name: 'Decisions asked of the board' }).waitFor();
    expect(
      await page
        .getByRole('table', { name: /Attendance and quorum/ })
        .getByRole('row')
        .count(),
    ).toBeGreaterThan(1);
    expect(await page.locator('main').getByRole('button').count()).toBe(0);
    await page.getByRole('link', { name: 'April 2017 to March 2018' }).click();
    await page.getByText(/450,000 accounts/).waitFor();
  });

  it('when an administrator says how often a group reports, then it owes its next report to the person named', async () => {
    const { groupId } = await sampleGroup(api, 'Multi-agency communications');
    const page = await open(`/subgroups/${groupId}?board=${boardId}`);
    await page.getByText('No reports').waitFor();
    await page.getByRole('button', { name: 'How often it reports' }).click();
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page);
    await page.getByLabel('How often', { exact: true }).selectOption({ label: 'Reports every 6 months' });
    await page.getByLabel('Who writes the report (optional)').fill('Head of communications');
    await page.getByRole('button', { name: 'Save changes' }).click();
    await page.getByText(/Reports every 6 months, within 14 days\. Written by: Head of communications/).waitFor();
    await page.getByText(/Head of communications (owes|writes) it$/).waitFor();
    await page.getByRole('button', { name: /^Write report for/ }).waitFor();
    await expectAccessible(page);
  });

  it('when a board has no subgroups, then the page says what to do', async () => {
    const example = await sampleBoard(api, 'Example');
    const page = await open(`/subgroups?board=${example.boardId}`);
    await page.getByText('No subgroups yet').waitFor();
    await page.getByRole('link', { name: 'Go to agencies and groups' }).waitFor();
  });

  it('when a draft is discarded, then it asks first and the report is gone', async () => {
    const draft = await aDraft(api, [{ kind: 'DONE', text: 'Audited files.' }]);
    const page = await open(draft.path);
    await page.getByRole('button', { name: 'Discard draft' }).click();
    await page.getByText(/It has 1 item/).waitFor();
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Discard draft' }).click();
    await page.getByRole('heading', { name: 'Audit group' }).waitFor();
    await page.getByText('No report yet').waitFor();
    expect(await readReport(api, draft.reportId)).toBeNull();
  });

  it('when a person uses only the keyboard, then they write, move, remove, put back and submit', async () => {
    const draft = await aDraft(api, [
      { kind: 'DONE', text: 'First.' },
      { kind: 'DONE', text: 'Second.' },
    ]);
    const page = await open(draft.path);
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
    await tabTo(page, /Move down: item 1/);
    await page.keyboard.press('Enter');
    // At the end of its part the way down is closed, so the focus is on the way up of the same item.
    await expect.poll(focused).toBe('Move up: item 2');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Move down: item 1');
    await tabTo(page, /Remove: item 1/);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toBe('Second.');
    await tabTo(page, /^Undo/, 120);
    await page.keyboard.press('Enter');
    await tabTo(page, /Add item to Planned/, 120);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Third.');
    await tabTo(page, /^Submit report/, 150);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => readReport(api, draft.reportId))
      .toMatchObject({ state: 'SUBMITTED', items: [{ text: 'First.' }, { text: 'Second.' }, { text: 'Third.' }] });
    await expect.poll(focused).toMatch(/^Highlight report/);
  });
});
