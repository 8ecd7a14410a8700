import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from '../support/axe.ts';
import { aChromium, settled } from '../support/browser.ts';
import { tabTo } from '../support/keyboard.ts';
import { type Police, policeOf } from '../support/partners.ts';
import { readPrinted } from '../support/pdf.ts';
import type { PersonName } from '../support/people.ts';
import { aServer } from '../support/server.ts';

describe('Given the partners side by side', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let police: Police;
  beforeAll(async () => {
    police = await policeOf(server.current.url);
  });
  const open = async (as: PersonName = 'chair') => {
    const page = await chromium.open(`/contributions/partners?board=${police.boardId}&year=2017`, { as });
    await settled(page);
    return page;
  };
  const rowsOf = (page: Page): Promise<string[][]> =>
    page
      .locator('.partner-lines tr')
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.querySelectorAll('th, td')].map(
            (cell) => (cell.querySelector('.on-wide, .muted > :not([aria-hidden])') ?? cell).textContent ?? '',
          ),
        ),
      );
  const download = async (page: Page): Promise<string[][]> => {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download CSV' }).click();
    const text = await readFile(await (await coming).path(), 'utf8');
    return text
      .replace('\uFEFF', '')
      .trimEnd()
      .split('\r\n')
      .map((row) => row.split(','));
  };

  it('when the chair opens them, then there is one line for each agency, equal to what the API tells', async () => {
    const { partnerLines } = await police.administrator.ask(
      'query ($boardId: ID!) { partnerLines(boardId: $boardId, year: 2017) { agency { name } seats attendance { covered expected } lateActions } }',
      { boardId: police.boardId },
    );
    const [, ...rows] = await rowsOf(await open());
    expect(rows.map(([name]) => name)).toEqual(partnerLines.map((line: any) => line.agency.name));
    expect(rows.find(([name]) => name === 'Staffordshire Police')).toEqual([
      'Staffordshire Police',
      '3',
      '4 of 4 (100.0%)',
      '£42,000.00',
      '£42,000.00',
      '12.93%',
      '£3,500.00',
      '0',
    ]);
    expect(rows.find(([name]) => name === 'Cafcass')?.slice(2, 5)).toEqual(['1 of 4 (25.0%)', 'Not recorded', 'Not recorded']);
  });

  it('when a column is sorted with the keyboard, then the head says so and what is unknown comes last', async () => {
    const page = await open();
    await tabTo(page, /^Agreed/);
    await page.keyboard.press('Enter');
    const head = page.getByRole('columnheader', { name: /^Agreed/ });
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect((await rowsOf(page))[1]?.[0]).toBe('Staffordshire County Council');
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const rows = await rowsOf(page);
    expect([rows[1]?.[3], rows.at(-1)?.[3]]).toEqual(['£625.00', 'Not recorded']);
    expect(await page.locator('[aria-sort]').count()).toBe(1);
  });

  it.each<PersonName>(['chair', 'partner'])(
    'when the %s takes the file, then it has what the page has, hidden cells in words',
    async (name) => {
      const page = await open(name);
      await page.getByRole('button', { name: 'Attendance' }).click();
      const shown = await rowsOf(page);
      const file = await download(page);
      const heads = file[0]?.slice(0, 8);
      expect(heads).toEqual(shown[0]?.map((head) => head.replace(/ [▲▼↕]$/, '')));
      expect(file.slice(1).map((row) => row.slice(0, 8))).toEqual(
        shown.slice(1).map((row) => row.map((cell) => (cell.startsWith('£') ? cell.replace(/[£,]/g, '') : cell))),
      );
      expect(file[0]?.[8]).toBe('Note');
      expect(file.some((row) => row.includes('Hidden'))).toBe(name === 'partner');
    },
  );

  it('when they are printed, then all of them with their heads are on one sheet', async () => {
    const page = await open();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.partner-lines thead th').allInnerTexts()).toContain('Late actions');
    const printed = readPrinted(await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true, tagged: true }));
    expect(printed.pages).toBe(1);
  });

  it('when they are checked, then nobody is shut out of them', async () => {
    await expectAccessible(await open());
    await expectAccessible(await open('viewer'));
  }, 120_000);
});
