import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from '../support/axe.ts';
import { aChromium, settled } from '../support/browser.ts';
import { agencyNamed, figure, type Police, policeOf, readLine } from '../support/partners.ts';
import { aServer } from '../support/server.ts';

/** A year in which only two other partners have an amount: a total would let each of the two learn the other's. */
const fewYear = 2019;

describe('Given a board that shows each partner its own line and the totals', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let police: Police;
  let council: string;
  beforeAll(async () => {
    police = await policeOf(server.current.url);
    council = await agencyNamed(police, 'Staffordshire County Council');
    const fire = await agencyNamed(police, 'Staffordshire Fire & Rescue');
    const budget = { boardId: police.boardId, year: fewYear };
    await police.administrator.ask('mutation ($input: OpenBudgetInput!) { openBudget(input: $input) { userErrors { message } } }', {
      input: { ...budget, copiesYearBefore: false },
    });
    const entries = [police.agencyId, council, fire].map((agencyId, index) => ({
      kind: 'AGREED',
      agencyId,
      pence: 1_000_000 + index,
      date: '2019-04-01',
    }));
    await police.administrator.ask('mutation ($input: RecordEntriesInput!) { recordEntries(input: $input) { userErrors { message } } }', {
      input: { ...budget, batchId: randomUUID(), entries },
    });
  });
  const open = async (path: string, year: number) => {
    const page = await chromium.open(`${path}?board=${police.boardId}&year=${year}`, { as: 'partner' });
    await settled(page);
    return page;
  };

  it('when a partner goes to the address of another, then the page says that it is hidden, and no amount comes with it', async () => {
    const secret = await readLine(police.administrator, { ...police, agencyId: council });
    expect(secret.agreed).toBe(18_000_000);
    const answers: string[] = [];
    const page = await chromium.open('/', { as: 'partner' });
    page.on('response', async (response) => response.url().endsWith('/graphql') && answers.push(await response.text().catch(() => '')));
    await page.goto(`/contributions/${council}?board=${police.boardId}&year=${police.year}`);
    await settled(page);
    await page.getByText("What this partner contributes is hidden from you by the board's policy.").waitFor();
    expect(await page.getByRole('main').textContent()).not.toMatch(/£/);
    await expect.poll(() => answers.some((answer) => answer.includes('Staffordshire County Council'))).toBe(true);
    expect(answers.join()).not.toContain('18000000');
    for (const file of ['contributions.csv', 'statement.pdf']) {
      const path = `/export/${file}?boardId=${police.boardId}&year=${police.year}&agencyId=${council}`;
      expect((await police.partner.fetch(path)).status).toBe(404);
    }
    await expectAccessible(page);
  });

  it('when fewer than three hidden partners have an amount, then no total shows, nor the share that would give it away', async () => {
    expect((await readLine(police.administrator, { ...police, year: fewYear })).totals.agreed).toBe(3_000_003);
    for (const path of ['/', `/contributions/${police.agencyId}`, '/contributions/partners']) {
      const page = await open(path, fewYear);
      const text = await page.getByRole('main').textContent();
      expect(text, path).toContain('£10,000.00');
      expect(text, path).toMatch(/Hidden/);
      expect(text, path).not.toMatch(/30,000\.03|33\.3|%.*of what all/);
    }
    const page = await open('/', fewYear);
    expect(await figure(page, 'Share')).toBe('Hidden');
    const csv = await (await police.partner.fetch(`/export/contributions.csv?boardId=${police.boardId}&year=${fewYear}`)).text();
    expect(csv).toContain('\nTotal,,,,,,,,\n');
  });

  it('when at least three have, then the share shows', async () => {
    expect(await figure(await open('/', police.year), 'Share')).toMatch(/^\d+\.\d\d%$/);
  });
});
