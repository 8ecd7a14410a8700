import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Board } from '../../boards/board.entity.ts';
import { Agency } from '../../membership/agency.entity.ts';
import type { RequestViewer } from '../../platform/viewer.ts';
import { aBoard, anApi, someone } from '../../testing.ts';
import { Budget } from '../budget.entity.ts';
import { LedgerEntry } from '../ledger.entity.ts';

const published = readFileSync(
  new URL('../../../../../packages/tables/cases/fund-north-wales-cjc-2022-23/source.txt', import.meta.url),
  'utf8',
);
const counts = 'newAgencies newBudgetLines changedAmounts changedInKind unchanged';
const preview = `query ($input: ContributionTableInput!) { previewContributionTable(input: $input) { ${counts} isInThousands tables { title rows }
  years { year label state budgetLines } columns { index label kind writtenAs year budgetLine isNewLine isIgnored total { printed computed differs } }
  rows { line partner isTotal match agency { name } candidates { agency { name } } refusals
    cells { raw text pence share isInKind before change isRecorded ledgerShare } } problems { line message } toDecide digest } }`;
const accept = `mutation ($input: ImportContributionTableInput!) { importContributionTable(input: $input) { ${counts} years userErrors { code message field } } }`;
const statement = `query ($boardId: ID!, $year: Int!) { contributions(boardId: $boardId, year: $year, years: 1) { years {
  partners { agency { name } agreed received byLine { budgetLine agreed } entries { kind pence date reason note } inKind { what value stated } }
  totals { agreed received } budgetLines { name } } } }`;
const everything = { filters: false } as const;

describe('Pasting contributions', () => {
  const api = anApi();
  let board: Board;
  let asha: RequestViewer;

  beforeEach(async () => {
    board = (await aBoard(api)).board;
    asha = await someone(api, 'ADMINISTRATOR', board);
  });

  const aBudget = async (year = 2017, state: Budget['state'] = 'DRAFT') => {
    const { em } = api;
    em.create(Budget, { board: board.id, year, state, invoiceBy: `${year}-06-30`, changedAt: '2018-01-01T00:00:00Z' });
    await em.flush();
  };
  const anAgency = async (name: string, aliases: string[] = []) => {
    const { em } = api;
    const agency = em.create(Agency, { name, shortName: name, sector: 'OTHER', statutoryClass: 'OTHER', aliases, boards: [board.id] });
    await em.flush();
    return agency.id;
  };
  const table = (text: string, more: object = {}) => ({ boardId: board.id, year: 2017, text, ...more });
  const look = async (input: object, viewer = asha) => (await api.ask(viewer, preview, { input })).previewContributionTable;
  const take = async (input: object, digest?: string, viewer = asha, reason?: string) =>
    (await api.ask(viewer, accept, { input: { table: input, digest: digest ?? (await look(input)).digest, reason } }))
      .importContributionTable;
  const yearNow = async (year = 2017) => (await api.ask(asha, statement, { boardId: board.id, year })).contributions.years.at(-1);
  const entries = () => api.em.count(LedgerEntry, { board: board.id }, everything);

  it('takes a published one into a new board: £362,260 on two budget lines, and again changes nothing', async () => {
    await aBudget();
    const seen = await look(table(published));
    expect(seen).toMatchObject({ toDecide: [], problems: [], newAgencies: 7, newBudgetLines: 2, changedAmounts: 13, unchanged: 0 });
    expect(seen.columns.map(({ total }: any) => total)).toEqual([
      { printed: 8_795_000, computed: 8_795_000, differs: false },
      { printed: 27_431_000, computed: 27_431_000, differs: false },
      { printed: 36_226_000, computed: 36_226_000, differs: false },
    ]);
    expect(await entries()).toBe(0);
    expect(await take(table(published), seen.digest)).toMatchObject({ changedAmounts: 13, years: [2017], userErrors: [] });
    const now = await yearNow();
    expect(now.totals.agreed).toBe(36_226_000);
    expect(now.budgetLines.map(({ name }: any) => name)).toEqual(['Strategic Planning', 'Other Functions']);
    expect(now.partners.map(({ agency, agreed }: any) => [agency.name, agreed])).toContainEqual([
      'Snowdonia National Park Authority',
      314_000,
    ]);
    expect(now.partners.find(({ agency }: any) => agency.name === 'Gwynedd Council').byLine).toEqual([
      { budgetLine: 'Strategic Planning', agreed: 1_309_000 },
      { budgetLine: 'Other Functions', agreed: 4_891_000 },
    ]);
    const again = await look(table(published));
    expect(again).toMatchObject({ toDecide: [], newAgencies: 0, newBudgetLines: 0, changedAmounts: 0, unchanged: 13 });
    expect(await take(table(published), again.digest)).toMatchObject({ changedAmounts: 0, years: [], userErrors: [] });
    expect(await entries()).toBe(13);
  });

  it('writes the difference alone where something is agreed already, with a reason where the year needs one', async () => {
    await aBudget();
    await anAgency('Police');
    await anAgency('Council');
    await take(table('Agency\tAmount £\nPolice\t42,000\nCouncil\t180,000.50'));
    await api.em.nativeUpdate(Budget, { board: board.id }, { state: 'AGREED' }, everything);
    const lower = table('Agency\tAmount £\nPolice\t40,000\nCouncil\t180,000.50');
    const seen = await look(lower);
    expect(seen.rows[0].cells[0]).toMatchObject({ pence: 4_000_000, before: 4_200_000, change: -200_000 });
    expect(seen).toMatchObject({ toDecide: [], changedAmounts: 1, unchanged: 1 });
    expect(await take(lower, seen.digest)).toMatchObject({ userErrors: [] });
    const police = (await yearNow()).partners.find(({ agency }: any) => agency.name === 'Police');
    expect(police.agreed).toBe(4_000_000);
    expect(police.entries.map(({ pence, reason }: any) => [pence, reason])).toEqual([
      [4_200_000, null],
      [-200_000, 'Imported table'],
    ]);
  });

  it('shows a printed total beside the one computed where they differ, and never makes it a partner', async () => {
    await aBudget();
    const seen = await look(table('Agency\tAmount £\nPolice\t5,000\nCouncil\t6,000\nTotal\t12,000'));
    expect(seen.columns[0].total).toEqual({ printed: 1_200_000, computed: 1_100_000, differs: true });
    expect(seen.problems[0].message).toContain('is £12,000, but what stands above it adds up to £11,000');
    expect(seen.rows.at(-1)).toMatchObject({ partner: 'Total', isTotal: true, match: 'IGNORED' });
    expect(seen).toMatchObject({ toDecide: [], newAgencies: 2 });
  });

  it('writes each year that has a budget, and says what to do about one that has none', async () => {
    await aBudget(2016, 'AGREED');
    await aBudget(2017);
    const text = 'Agency\t2015/16\t2016/17\t2017/18\nPolice\t£1,000\t£1,100\t£1,200';
    const seen = await look(table(text));
    expect(seen.toDecide).toEqual(['There is no budget for 2015/16 yet. Open it first, or leave the column ‘2015/16’ out.']);
    expect(seen.years.map(({ label, state }: any) => [label, state])).toEqual([
      ['2015/16', null],
      ['2016/17', 'AGREED'],
      ['2017/18', 'DRAFT'],
    ]);
    expect(await take(table(text), seen.digest)).toMatchObject({ changedAmounts: 0, userErrors: [{ code: 'INVALID' }] });
    expect(await entries()).toBe(0);
    const without = table(text, { columns: [{ index: 0, ignore: true }] });
    expect(await take(without)).toMatchObject({ changedAmounts: 2, years: [2016, 2017], userErrors: [] });
    expect((await yearNow(2016)).partners[0].entries).toMatchObject([{ pence: 110_000, date: '2017-03-31', reason: 'Imported table' }]);
    expect((await yearNow(2017)).totals.agreed).toBe(120_000);
  });

  it('writes what was received as received, and asks where a column does not say', async () => {
    await aBudget(2017, 'AGREED');
    const text = 'Agency\tAgreed £\tReceived £\tInvoiced £\nPolice\t1,000\t600\t1,000\nCouncil\t2,000\t0\t–';
    const seen = await look(table(text));
    expect(seen.columns.map(({ writtenAs }: any) => writtenAs)).toEqual(['AGREED', 'RECEIVED', null]);
    expect(seen.toDecide).toEqual(['Say whether ‘Invoiced’ is what was agreed or what was received, or leave the column out.']);
    expect(await take(table(text, { columns: [{ index: 2, ignore: true }] }))).toMatchObject({ changedAmounts: 3, userErrors: [] });
    expect((await yearNow()).totals).toEqual({ agreed: 300_000, received: 60_000 });
    const twice = await look(table(text, { columns: [{ index: 2, writtenAs: 'RECEIVED' }] }));
    expect(twice.toDecide[0]).toContain('‘Received’ and ‘Invoiced’ would be written as the same amounts');
  });

  it('refuses nothing silently: a draft takes no payments, and a minus is no contribution', async () => {
    await aBudget();
    const seen = await look(table('Agency\tReceived £\nPolice\t600\nCouncil\t-500'));
    expect(seen.toDecide[0]).toContain('still a draft');
    expect(seen.toDecide.some((sentence: string) => sentence.startsWith('‘Council’: Enter an amount above zero'))).toBe(true);
  });

  it('keeps what is given in kind apart from cash, with the value that was stated', async () => {
    await aBudget();
    const given = table(
      'Agency\tCash £\tIn kind\nPolice\t1,000\tTraining room £1,200\nCouncil\tin kind £3,500\tOfficer time\nCafcass\t550\tTBC',
    );
    const seen = await look(given);
    expect(seen).toMatchObject({ toDecide: [], changedAmounts: 2, changedInKind: 3 });
    expect(await take(given, seen.digest)).toMatchObject({ userErrors: [] });
    const now = await yearNow();
    expect(now.totals.agreed).toBe(155_000);
    const inKind = now.partners.flatMap(({ agency, inKind: things }: any) =>
      things.map(({ what, value }: any) => [agency.name, what, value]),
    );
    expect(inKind.sort()).toEqual([
      ['Council', 'In kind', 350_000],
      ['Council', 'Officer time', null],
      ['Police', 'Training room', 120_000],
    ]);
    expect(await look(given)).toMatchObject({ changedAmounts: 0, changedInKind: 0, unchanged: 5 });
  });

  it('shows printed shares beside those of the ledger and writes none', async () => {
    await aBudget();
    await take(table('Agency\tAmount £\nPolice\t1,000\nCouncil\t3,000'));
    const seen = await look(table('How the budget is shared\nPartner\tShare\nPolice\t13%\nCouncil\t87%'));
    expect(seen).toMatchObject({ toDecide: [], changedAmounts: 0, newAgencies: 0 });
    expect(seen.rows.map(({ cells }: any) => [cells[0].share, cells[0].ledgerShare])).toEqual([
      [1_300, 2_500],
      [8_700, 7_500],
    ]);
  });

  it('asks whose money it is where the name is only similar or names two, and takes what a person says', async () => {
    await aBudget();
    const police = await anAgency('Staffordshire Police', ['The Force']);
    const text = 'Agency\tAmount £\nThe Force\t1,000\nStaffordshire Polise\t500\nProbation / Cafcass\t200';
    const seen = await look(table(text));
    expect(seen.rows.map(({ match }: any) => match)).toEqual(['ALIAS', 'NONE', 'NONE']);
    expect(seen.toDecide).toHaveLength(2);
    const rows = [
      { line: 3, partner: 'Staffordshire Polise', decision: 'IGNORE' },
      { line: 4, partner: 'Probation / Cafcass', decision: 'NEW_AGENCY' },
    ];
    expect(await look(table(text, { rows }))).toMatchObject({ toDecide: [], newAgencies: 1, changedAmounts: 2 });
    const twice = [{ ...rows[0], decision: 'USE_AGENCY', agencyId: police }, rows[1]];
    expect((await look(table(text, { rows: twice }))).toDecide).toEqual([
      'Two rows are matched to ‘Staffordshire Police’. Choose another agency for one of them, or leave it out.',
    ]);
    const foreign = [{ ...rows[0], decision: 'USE_AGENCY', agencyId: 'nothing' }, rows[1]];
    expect((await look(table(text, { rows: foreign }))).rows[1].match).toBe('NONE');
  });

  it('puts a column on the line a person names, or on none, and adds no line to a closed year', async () => {
    await aBudget();
    const text = 'Agency\tTraining £\nPolice\t1,000';
    expect((await look(table(text))).columns[0]).toMatchObject({ budgetLine: 'Training', isNewLine: true });
    expect((await look(table(text, { columns: [{ index: 0, budgetLine: '' }] }))).columns[0]).toMatchObject({
      budgetLine: null,
      isNewLine: false,
    });
    await api.em.nativeUpdate(Budget, { board: board.id }, { state: 'CLOSED' }, everything);
    expect((await look(table(text))).toDecide).toEqual([
      'The budget of 2017/18 is closed and takes no new line ‘Training’. Choose a line it has, or none.',
    ]);
    const onNone = table(text, { columns: [{ index: 0, budgetLine: '' }] });
    expect(await take(onNone, undefined, asha, 'Missed')).toMatchObject({ changedAmounts: 1, userErrors: [] });
  });

  it('says what an agency has on lines that the table does not name, because it stays', async () => {
    await aBudget();
    await take(table('Agency\tTraining £\nPolice\t1,000'));
    const seen = await look(table('Agency\tContribution £\nPolice\t1,000'));
    expect(seen.problems).toEqual([
      {
        line: 2,
        message:
          '‘Police’ has £1,000 agreed for 2017/18 on other budget lines, which stays. Choose the budget line of the column if it is the same money.',
      },
    ]);
    const onTraining = await look(table('Agency\tContribution £\nPolice\t1,000', { columns: [{ index: 0, budgetLine: 'Training' }] }));
    expect(onTraining).toMatchObject({ problems: [], changedAmounts: 0, unchanged: 1 });
  });

  it('is refused after the ledger has changed, and to anybody who does not administer the board', async () => {
    await aBudget();
    const given = table('Agency\tAmount £\nPolice\t1,000');
    const { digest } = await look(given);
    await take(table('Agency\tAmount £\nPolice\t400'));
    expect(await take(given, digest)).toMatchObject({ changedAmounts: 0, userErrors: [{ code: 'CONFLICT' }] });
    expect((await yearNow()).totals.agreed).toBe(40_000);
    const other = await someone(api, 'ADMINISTRATOR', (await aBoard(api)).board);
    const partner = await someone(api, 'PARTNER', board);
    for (const viewer of [other, partner]) {
      expect((await take(given, 'x', viewer)).userErrors[0].code).toMatch(/NOT_FOUND|FORBIDDEN/);
      await expect(look(given, viewer)).rejects.toThrow();
    }
    expect((await yearNow()).totals.agreed).toBe(40_000);
  });
});
