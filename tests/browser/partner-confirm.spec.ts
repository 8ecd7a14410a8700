import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from '../support/axe.ts';
import { aChromium, settled } from '../support/browser.ts';
import { tabTo } from '../support/keyboard.ts';
import { figure, type Police, policeOf, readLine } from '../support/partners.ts';
import type { PersonName } from '../support/people.ts';
import { aServer } from '../support/server.ts';

describe('Given a partner whose agreed amount has changed', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let police: Police;
  beforeAll(async () => {
    police = await policeOf(server.current.url);
  });
  const open = async (path: string, as: PersonName) => {
    const page = await chromium.open(`${path}?board=${police.boardId}&year=${police.year}`, { as });
    await settled(page);
    return page;
  };
  /** The administrator adds a thousand pounds to what the police agreed. */
  const addThousand = async () => {
    const entry = {
      kind: 'AGREED',
      agencyId: police.agencyId,
      pence: 100_000,
      date: new Date().toISOString().slice(0, 10),
      reason: 'Uplift',
    };
    await police.administrator.ask('mutation ($input: RecordEntriesInput!) { recordEntries(input: $input) { userErrors { message } } }', {
      input: { boardId: police.boardId, year: police.year, batchId: randomUUID(), entries: [entry] },
    });
  };

  it('when it changes again while they look, then with the keyboard alone they hear the new amount, and confirm that', async () => {
    await addThousand();
    const page = await open('/', 'partner');
    await page.getByText('What is agreed has changed to £43,000.00 since you confirmed it.').waitFor();
    await addThousand();
    await tabTo(page, /^Confirm £43,000\.00$/);
    await page.keyboard.press('Enter');
    await page.getByText('What is agreed is now £44,000.00. Check it, then confirm again.').waitFor();
    expect((await readLine(police.partner, police)).pledge).toBe('CHANGED');
    await tabTo(page, /^Confirm £44,000\.00$/);
    expect(await figure(page, 'Agreed')).toBe('£44,000.00');
    await page.keyboard.press('Enter');
    await page.getByText(/✓ You confirmed £44,000\.00 on/).waitFor();
    expect(await page.getByRole('button', { name: /^Confirm/ }).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/You confirmed £44,000\.00/);
    expect((await readLine(police.partner, police)).pledge).toBe('CONFIRMED');
  });

  it('when they question a line, then the administrator answers it and they read the answer', async () => {
    const page = await open('/', 'partner');
    await page.getByRole('button', { name: 'Question a line' }).click();
    await page.getByRole('button', { name: 'Send question' }).click();
    await page.getByRole('alert').getByRole('link').waitFor();
    await page.getByLabel('Your question').fill('Is the uplift\nfor one year?');
    await page.getByRole('button', { name: 'Send question' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText('Not answered yet').waitFor();

    const office = await open(`/contributions/${police.agencyId}`, 'administrator');
    await office.getByRole('button', { name: 'Answer: Is the uplift for one year?' }).click();
    await office.getByLabel('Answer', { exact: true }).fill('For this year only.');
    await expectAccessible(office);
    await office.getByRole('button', { name: 'Save answer' }).click();
    await office.getByRole('dialog').waitFor({ state: 'detached' });
    await office.getByText('For this year only.').waitFor();

    await page.reload();
    await page.getByText('For this year only.').waitFor();
    expect((await readLine(police.partner, police)).questions[0]).toEqual({
      question: 'Is the uplift\nfor one year?',
      answer: 'For this year only.',
    });
  });

  it('when two administrators answer, then the second sees the first answer before it is replaced, and loses nothing', async () => {
    const first = await open(`/contributions/${police.agencyId}`, 'administrator');
    const second = await open(`/contributions/${police.agencyId}`, 'administrator');
    for (const page of [first, second]) await page.getByRole('button', { name: /^Change answer: Is the uplift/ }).click();
    await first.getByLabel('Answer', { exact: true }).fill('For two years.');
    await first.getByRole('button', { name: 'Save answer' }).click();
    await first.getByRole('dialog').waitFor({ state: 'detached' });
    await second.getByLabel('Answer', { exact: true }).fill('For three years.');
    await second.getByRole('button', { name: 'Save answer' }).click();
    await second.getByRole('dialog').getByText('For two years.').waitFor();
    expect(await second.getByLabel('Answer', { exact: true }).inputValue()).toBe('For three years.');
    await second.getByRole('button', { name: 'Save answer' }).click();
    await second.getByRole('dialog').waitFor({ state: 'detached' });
    expect((await readLine(police.partner, police)).questions[0].answer).toBe('For three years.');
  });

  it('when the question is asked in a dialog, then nobody is shut out of it', async () => {
    const page = await open('/', 'partner');
    await page.getByRole('button', { name: 'Question a line' }).click();
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page);
  });
});
