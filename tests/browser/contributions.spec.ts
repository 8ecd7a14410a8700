import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { aChromium, settled } from '../support/browser.ts';
import { factsOn, pounds, readMoney, reserveOn } from '../support/money.ts';
import { sampleBoard } from '../support/register.ts';
import { aServer } from '../support/server.ts';

describe('Given an administrator who keeps the contributions of a year', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let api: ApiClient;
  let boardId: string;
  beforeAll(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    boardId = (await sampleBoard(api, 'SSCB')).boardId;
  });
  const open = async () => {
    const page = await chromium.open(`/contributions?board=${boardId}&year=2018`);
    await settled(page);
    return page;
  };
  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
  const inDialog = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  const done = (page: Page, said: string) => page.getByRole('status').getByText(said, { exact: true }).waitFor();
  const money = () => readMoney(api, boardId, 2018);
  const lineOf = async (name: string) =>
    (await money()).partners.find((partner: { agency: { name: string } }) => partner.agency.name === name);
  const entry = (page: Page, place: number) => page.getByRole('group', { name: `Entry ${place}` });
  /** Fills one row of the form. */
  const fill = async (
    page: Page,
    place: number,
    facts: { kind: string; agency?: string; pounds: string; date: string; reason?: string },
  ) => {
    const row = entry(page, place);
    await row.getByLabel('What happened').selectOption({ label: facts.kind });
    if (facts.agency) await row.getByLabel('Agency').selectOption({ label: facts.agency });
    await row.getByLabel('Amount in pounds').fill(facts.pounds);
    await row.getByRole('textbox', { name: 'Date', exact: true }).fill(facts.date);
    if (facts.reason) await row.getByLabel('Reason').fill(facts.reason);
  };
  const police = 'Staffordshire Police';

  it('when they open the next year, then it holds the lines and amounts of the year before', async () => {
    const page = await open();
    await press(page, 'Open the budget of 2018/19');
    await inDialog(page, 'Open budget');
    await done(page, 'Budget of 2018/19 opened');
    const before = await readMoney(api, boardId, 2017);
    expect(await money()).toMatchObject({
      state: 'DRAFT',
      totals: { agreed: before.totals.agreed },
      reserve: { opening: before.reserve.closing },
    });
    expect((await factsOn(page)).Agreed).toBe(pounds(before.totals.agreed));
  });

  it('when they type what four partners agree, up, down and new, then the table and the total follow', async () => {
    const page = await open();
    await press(page, 'Agree amounts');
    const amount = (name: string) => page.getByRole('dialog').getByLabel(`Agreed by ${name}, in pounds`);
    await amount(police).fill('43,000');
    await amount('Staffordshire County Council').fill('179,999.55');
    await amount('HMYOI Werrington').fill('0');
    await amount('Staffordshire Fire & Rescue').fill('1000.45');
    await inDialog(page, 'Save amounts');
    await done(page, '4 agreed amounts saved');
    const { totals } = await money();
    expect(totals.agreed).toBe(32_500_000 + 100_000 - 45 - 140_000 + 100_045);
    expect((await factsOn(page)).Agreed).toBe(pounds(totals.agreed));
    await page.getByRole('row', { name: /^Staffordshire Police .*£43,000\.00/ }).waitFor();
  });

  it('when an amount is no amount, then it is said beside its field and nothing typed is lost', async () => {
    const page = await open();
    await press(page, 'Agree amounts');
    const field = page.getByRole('dialog').getByLabel(`Agreed by ${police}, in pounds`);
    await field.fill('43k');
    await inDialog(page, 'Save amounts');
    await page.getByRole('alert').getByText(`Enter what ${police} agreed in pounds, such as 1,234.50.`).waitFor();
    expect(await field.inputValue()).toBe('43k');
    expect((await lineOf(police)).agreed).toBe(4_300_000);
  });

  it('when they agree the budget, then they are told first what it means', async () => {
    const page = await open();
    await press(page, 'Agree the budget');
    await page.getByRole('dialog').getByText('what was agreed changes only with a reason').waitFor();
    await inDialog(page, 'Agree the budget');
    await done(page, 'Budget of 2018/19 agreed');
    expect((await money()).state).toBe('AGREED');
  });

  it('when they record an invoice, two payments and a credit at once, then the line is right to the penny', async () => {
    const page = await open();
    await press(page, 'Record entries');
    await fill(page, 1, { kind: 'Invoice', agency: police, pounds: '43,000', date: '1/5/2018' });
    await entry(page, 1).getByRole('textbox', { name: 'To be paid by (optional)' }).fill('1 July 2018');
    for (const [place, kind, amount] of [
      [2, 'Payment received', '20,000.10'],
      [3, 'Payment received', '12,345.67'],
      [4, 'Credit: part of an invoice taken back', '500'],
    ] as const) {
      await press(page, 'Add another entry');
      await fill(page, place, { kind, agency: police, pounds: amount, date: '9/6/2018' });
    }
    await inDialog(page, 'Record 4 entries');
    await done(page, '4 entries recorded');
    expect(await lineOf(police)).toMatchObject({ invoiced: 4_300_000, received: 3_234_577, credited: 50_000, outstanding: 1_015_423 });
    await page.getByRole('row', { name: /^Staffordshire Police .*£32,345\.77.*£10,154\.23.*overdue/ }).waitFor();
  });

  it('when the answer is lost and they press again, then the spending is recorded once', async () => {
    const page = await open();
    await press(page, 'Record entries');
    await fill(page, 1, { kind: 'Spending of the board', pounds: '1,234.56', date: '30/6/2018' });
    await page.route('**/graphql', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await inDialog(page, 'Record');
    await page
      .getByRole('alert')
      .getByText(/What you typed is still here/)
      .waitFor();
    await page.unroute('**/graphql');
    await inDialog(page, 'Record');
    await done(page, 'Entry recorded');
    expect((await money()).spent).toBe(123_456);
  });

  it('when they take a payment back, then it needs a reason, and both entries stay', async () => {
    const page = await open();
    await page.getByRole('button', { name: /^Take back: Received £12,345\.67/ }).click();
    await inDialog(page, 'Take back');
    await page.getByRole('alert').getByText('Enter why the entry is taken back.').waitFor();
    await page.getByRole('dialog').getByLabel('Reason').fill('Paid for another board');
    await inDialog(page, 'Take back');
    await done(page, 'Entry taken back');
    const line = await lineOf(police);
    expect(line).toMatchObject({ received: 2_000_010, outstanding: 2_249_990 });
    expect(line.entries.filter(({ pence }: { pence: number }) => Math.abs(pence) === 1_234_567)).toHaveLength(2);
    await page.getByText('Reason: Paid for another board').waitFor();
  });

  it('when they record room hire in kind, then its value shows while it is typed and no cash total moves', async () => {
    const page = await open();
    const before = await factsOn(page);
    await press(page, 'More');
    await page.getByRole('menuitem', { name: 'Record in kind' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Agency').selectOption({ label: police });
    await dialog.getByLabel('What was given').fill('Room hire');
    await dialog.getByLabel('How much').fill('7.5');
    await dialog.getByLabel('Rate in pounds').fill('45.01');
    await dialog.getByText('It comes to £337.58.').waitFor();
    await inDialog(page, 'Record');
    await done(page, 'Contribution in kind recorded');
    const { 'In kind, not cash': inKind, ...cash } = await factsOn(page);
    const { 'In kind, not cash': inKindBefore, ...cashBefore } = before;
    expect([inKindBefore, inKind]).toEqual(['Not recorded', '£337.58']);
    expect(cash).toEqual(cashBefore);
  });

  it('when they close the year, then an entry without a reason is refused, and one with a reason is recorded', async () => {
    const page = await open();
    await press(page, 'Close the year');
    await inDialog(page, 'Close the year');
    await done(page, 'Year 2018/19 closed');
    await press(page, 'Record entries');
    await fill(page, 1, { kind: 'Payment received', agency: police, pounds: '100', date: '1/5/2019' });
    await inDialog(page, 'Record');
    await page.getByRole('alert').getByText('The budget of 2018/19 is closed. Give the reason for this adjustment.').waitFor();
    expect(await entry(page, 1).getByLabel('Amount in pounds').inputValue()).toBe('100');
    await fill(page, 1, { kind: 'Payment received', agency: police, pounds: '100', date: '1/5/2019', reason: 'Found at the audit' });
    await inDialog(page, 'Record');
    await done(page, 'Entry recorded');
    expect((await lineOf(police)).received).toBe(2_010_010);
  });

  it('when they read the page, then every figure is the API’s and opening and income less spend is closing', async () => {
    const page = await open();
    const { totals, reserve } = await money();
    expect(await factsOn(page)).toMatchObject({
      Agreed: pounds(totals.agreed),
      Invoiced: pounds(totals.invoiced),
      Credited: pounds(totals.credited),
      Received: pounds(totals.received),
      Outstanding: pounds(totals.outstanding),
      'In kind, not cash': pounds(totals.inKindValue),
    });
    expect(reserve.opening + reserve.income - reserve.spend).toBe(reserve.closing);
    const { opening, income, spend, closing } = reserve;
    expect(await reserveOn(page)).toEqual([pounds(opening), `+ ${pounds(income)}`, `− ${pounds(spend)}`, `= ${pounds(closing)}`]);
  });
});
