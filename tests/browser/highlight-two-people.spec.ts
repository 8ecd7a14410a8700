import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../support/axe.ts';
import { settled } from '../support/browser.ts';
import { aDraftBeingWritten, readReport, saveItems } from '../support/highlights.ts';

describe('Given a draft with two items', () => {
  const { its, open, item, register } = aDraftBeingWritten();

  const disagree = async () => {
    const [one, other] = [await open(), await open()];
    await item(one, 1).fill('Audited twenty files.');
    await expect.poll(register).toEqual(['Audited twenty files.', 'Few trainers.']);
    await item(other, 1).fill('Audited files on neglect.');
    const notice = other.locator('.draft-item .notice');
    await notice.waitFor();
    return { other, notice };
  };

  it('when two people write in different items, then both are saved and the second is told', async () => {
    const [one, other] = [await open(), await open()];
    await item(one, 1).fill('Audited twenty files.');
    await expect.poll(register).toEqual(['Audited twenty files.', 'Few trainers.']);
    await item(other, 2).fill('Few trainers, and fewer rooms.');
    await expect.poll(register).toEqual(['Audited twenty files.', 'Few trainers, and fewer rooms.']);
    await other.getByText(/Board administrator saved this draft at .* Their changes are in the page now/).waitFor();
    expect(await item(other, 1).inputValue()).toBe('Audited twenty files.');
  });

  it('when they write in the same item, then the second sees both, nothing is lost by a reload, and keeping both saves both', async () => {
    const { other, notice } = await disagree();
    expect(await notice.textContent()).toMatch(/Board administrator.*Audited twenty files\./);
    await other.getByText(/Not saved: choose between two versions/).waitFor();
    await expectAccessible(other);
    await other.reload();
    await settled(other);
    expect(await item(other, 1).inputValue()).toBe('Audited files on neglect.');
    expect(await register()).toEqual(['Audited twenty files.', 'Few trainers.']);
    await other.getByRole('button', { name: 'Keep both: item 1' }).click();
    await expect.poll(register).toEqual(['Audited files on neglect.', 'Audited twenty files.', 'Few trainers.']);
  });

  it('when the second submits without choosing, then they are led to the item, and theirs or mine is what they choose', async () => {
    const { other } = await disagree();
    await other.getByRole('button', { name: 'Submit report' }).click();
    await other.getByRole('link', { name: 'Item 1 has two versions. Choose one of them.' }).click();
    await other.getByRole('button', { name: 'Keep theirs: item 1' }).click();
    await other.getByText(/^Saved \d/).waitFor();
    expect(await item(other, 1).inputValue()).toBe('Audited twenty files.');
    expect(await register()).toEqual(['Audited twenty files.', 'Few trainers.']);
  });

  it('when somebody submits it meanwhile, then what was typed is still on the page and comes back when it is returned', async () => {
    const page = await open();
    const { version } = await readReport(its.api, its.report.reportId);
    const step = (name: string, expectedVersion: number) =>
      its.api.ask(`mutation ($input: ReportStepInput!) { ${name}(input: $input) { userErrors { message } } }`, {
        input: { id: its.report.reportId, expectedVersion },
      });
    await step('submitReport', version);
    await item(page, 2).fill('Few trainers left.');
    await page.getByText('What you typed is not in this report').waitFor();
    await page.getByText('Risks raised: Few trainers left.').waitFor();
    await expectAccessible(page);
    await step('returnReport', version + 1);
    await page.reload();
    await settled(page);
    await expect.poll(register).toEqual(['Audited files.', 'Few trainers left.']);
  });

  it('when somebody else removes an item that was written in here, then the words stay', async () => {
    const page = await open();
    const { version, items } = await readReport(its.api, its.report.reportId);
    await saveItems(
      its.api,
      { id: its.report.reportId, version },
      items.slice(0, 1).map(({ id, kind, text }) => ({ id, kind, text })),
    );
    await item(page, 2).fill('Few trainers in May.');
    await expect.poll(register).toEqual(['Audited files.', 'Few trainers in May.']);
  });
});
