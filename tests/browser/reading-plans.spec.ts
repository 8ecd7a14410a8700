import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { aChromium, settled } from '../support/browser.ts';
import { downloadCsv } from '../support/download.ts';
import type { PersonName } from '../support/people.ts';
import { sampleBoard } from '../support/register.ts';
import { aServer } from '../support/server.ts';

interface Listed {
  id: string;
  reference: string;
  title: string;
  isLate: boolean;
  finding: string | null;
  evidence: string | null;
  impactStatement: string | null;
}

const asked = `query ($boardId: ID!, $filter: ActionFilter) {
  actions(boardId: $boardId, filter: $filter) { id reference title isLate finding evidence impactStatement }
}`;

/** The sample has nothing late; this is late, and nobody has reported on it. */
async function addLateAction(api: ApiClient, boardId: string): Promise<void> {
  const { plans } = await api.ask('query ($boardId: ID!) { plans(boardId: $boardId) { phases { id } } }', { boardId });
  await api.ask('mutation ($input: CreateActionInput!) { createAction(input: $input) { userErrors { message } } }', {
    input: { phaseId: plans[0].phases[0].id, reference: '99', title: 'Ask the districts for their returns', due: '2018-01-31' },
  });
}

describe('Given the sample board, whose plans people read', () => {
  const server = aServer();
  const chromium = aChromium(server);
  let boardId: string;
  let actions: Listed[];
  beforeAll(async () => {
    const api = await ApiClient.signedIn(server.current.url, 'administrator');
    ({ boardId } = await sampleBoard(api, 'SSCB'));
    await addLateAction(api, boardId);
    ({ actions } = await api.ask(asked, { boardId }));
  });
  const open = async (path: string, as: PersonName = 'viewer') => {
    const page = await chromium.open(`${path}${path.includes('?') ? '&' : '?'}board=${boardId}&year=2017`, { as });
    await settled(page);
    return page;
  };
  const listOf = async (as: PersonName, filter: string | null): Promise<Listed[]> =>
    (await (await ApiClient.signedIn(server.current.url, as)).ask(asked, { boardId, filter })).actions;
  const nameOf = ({ reference, title }: Listed) => `${reference} ${title}`;
  const shown = (page: Page) => page.locator('tbody th > a').allTextContents();
  const classroomPack = (reference: string) => {
    const found = actions.find((action) => action.reference === reference && action.title.includes('classroom pack'));
    return found?.id ?? '';
  };

  it('when a viewer reads plans and actions, then everything is there and nothing to change it', async () => {
    const page = await open('/plans');
    const changing = /^(Add|Change|Record|Carry|Remove|Import|Set|Give)/;
    const expectNothingToChange = async () => {
      const buttons = await page.locator('main').getByRole('button').allTextContents();
      const links = await page.locator('main a.button').allTextContents();
      expect([...buttons, ...links].filter((words) => changing.test(words.trim()))).toEqual([]);
    };
    await page.getByText('Joint plan with Stoke-on-Trent Safeguarding Children Board').waitFor();
    await expectNothingToChange();
    await page.getByRole('link', { name: 'Joint child sexual exploitation action plan' }).click();
    await page.getByRole('heading', { name: 'Why it is ‘On track’' }).waitFor();
    expect(await page.getByRole('table').count()).toBeGreaterThanOrEqual(3);
    await expectNothingToChange();
    await page.getByRole('link', { name: /^Train taxi drivers/ }).click();
    await page.getByText('Impact shown').or(page.getByText('Not linked to a finding')).waitFor();
    await expectNothingToChange();
  });

  it('when they filter a plan by rating, then the address says so and those carried forward are not counted', async () => {
    const page = await open('/plans');
    await page.getByRole('link', { name: 'Neglect plan (example)' }).click();
    await page.getByRole('heading', { name: 'Neglect plan (example)', level: 1 }).waitFor();
    const options = await page.getByLabel('Show').locator('option').allTextContents();
    expect(options).toContain('No update (0)');
    await page.getByLabel('Show').selectOption({ label: 'Off track (1)' });
    await expect.poll(() => page.url()).toContain('show=OFF_TRACK');
    await expect.poll(() => shown(page)).toEqual(['Bring the men in the lives of families into assessments and plans']);
    await page.reload();
    await settled(page);
    expect(await shown(page)).toHaveLength(1);
  });

  it('when they open the action that answers 200 young people, then its chain says what is there and what is missing', async () => {
    const page = await open(`/actions/${classroomPack('3.3 (2)')}`);
    const chain = page.getByRole('region', { name: 'From finding to impact' });
    await chain.getByText('Impact: none yet').waitFor();
    const steps = await chain.getByRole('listitem').allTextContents();
    expect(steps).toHaveLength(4);
    expect(steps[0]).toMatch(/Finding: voice.*200 young people/);
    expect(steps[1]).toMatch(/Action.*classroom pack/);
    expect(steps[2]).toMatch(/Evidence.*Lesson plans of the pilot/);
    expect(steps[3]).toMatch(/Impact statement.*Missing/);
    await page.getByRole('link', { name: /^3\.3 Make a 360-degree video/ }).click();
    await page.getByText(/^Carried forward to/).waitFor();
    await chain.getByText('Evidence: none yet').waitFor();
  });

  it.each([
    ['all', null],
    ['late', 'LATE'],
    ['no-update', 'NO_UPDATE'],
    ['off-track', 'OFF_TRACK_WITHOUT_RECOVERY'],
    ['without-impact', 'WITHOUT_IMPACT'],
  ])(
    'when they ask for /actions?show=%s, then the page and its file list what the register does, late ones first',
    async (show, filter) => {
      const page = await open(`/actions?show=${show}`);
      const expected = await listOf('viewer', filter);
      const names = await shown(page);
      expect([...names].sort()).toEqual(expected.map(nameOf).sort());
      const late = names.map((name) => expected.find((action) => nameOf(action) === name)?.isLate ?? false);
      expect(late).toEqual([...late].sort((one, other) => Number(other) - Number(one)));
      if (names.length === 0) {
        await page.getByText('Nothing to show').waitFor();
        return;
      }
      const [head = [], ...rows] = await downloadCsv(page, page.getByRole('button', { name: 'Download CSV' }));
      expect(rows.map(([reference, title]) => `${reference} ${title}`)).toEqual(names);
      expect(head.includes('Finding')).toBe(show === 'without-impact');
    },
  );

  it('when there is nothing of what they ask for, then the page says so in words', async () => {
    const page = await open('/actions?show=mine');
    await page.getByText('No action is led by you, or led or supported by your agency.').waitFor();
    expect(await page.getByRole('button', { name: 'Download CSV' }).count()).toBe(0);
  });

  it('when they ask what has no impact, then each missing link of every action is named', async () => {
    const page = await open('/actions?show=without-impact');
    const expected = await listOf('viewer', 'WITHOUT_IMPACT');
    const links = (action: Listed) =>
      [action.finding, action.evidence, action.impactStatement].map((text) => (text ? '✓ Yes' : '– Missing'));
    for (const action of expected) {
      const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: nameOf(action), exact: true }) });
      expect((await row.getByRole('cell').allTextContents()).slice(-3)).toEqual(links(action));
    }
  });

  it('when a partner opens the actions, then their own come first, and the others are one press away', async () => {
    const page = await open('/actions', 'partner');
    await page.getByRole('link', { name: 'Mine' }).and(page.locator('[aria-current="page"]')).waitFor();
    const mine = await listOf('partner', 'MINE');
    expect((await shown(page)).sort()).toEqual(mine.map(nameOf).sort());
    await page.getByRole('link', { name: 'All', exact: true }).click();
    await expect.poll(async () => (await shown(page)).length).toBe(actions.length);
    await page.goBack();
    await expect.poll(async () => (await shown(page)).length).toBe(mine.length);
  });
});
