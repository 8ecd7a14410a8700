import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Board } from '../boards/board.entity.ts';
import { Agency } from '../membership/agency.entity.ts';
import type { RequestViewer } from '../platform/viewer.ts';
import { aBoard, anApi, someone } from '../testing.ts';

const facts = `{ id year state version hiddenPartners spent spentElsewhere isInvented
  partners { agency { name } isOwn agreed invoiced credited received outstanding overpaid toInvoice share agreedBefore change { pence tenths } pledge
    overdue { pence since days } flags { flag sentence } byLine { budgetLine agreed } inKindValue inKind { id what quantity value version }
    entries { id kind pence date reason correctsId isCorrected budgetLine } questions { question answer } }
  totals { agreed invoiced credited received outstanding inKindValue }
  budgetLines { id name budgeted spent } jointCosts { name total pence parts { board { name } pence } }
  reserve { opening income spend closing } }`;
const year = `year ${facts}`;
const errors = 'userErrors { code field message }';
const mutate = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) { ${year} ${errors} } }`;
const open = mutate('openBudget', 'OpenBudgetInput');
const agree = mutate('agreeBudget', 'BudgetStepInput');
const close = mutate('closeBudget', 'BudgetStepInput');
const record = mutate('recordEntries', 'RecordEntriesInput');
const amounts = mutate('agreeAmounts', 'AgreeAmountsInput');
const correct = mutate('correctEntry', 'CorrectEntryInput');
const confirm = mutate('confirmPledge', 'ConfirmPledgeInput');
const inKind = mutate('recordInKind', 'RecordInKindInput');
const joint = mutate('recordJointCost', 'RecordJointCostInput');
const statement = `query ($boardId: ID!, $year: Int!, $years: Int! = 1) { contributions(boardId: $boardId, year: $year, years: $years) { seesEveryLine years ${facts} } }`;

describe('Contributions', () => {
  const api = anApi();
  let asha: RequestViewer;
  let board: Board;
  const agencies: Record<string, string> = {};
  const names = ['Police', 'Council', 'Health', 'Probation', 'Cafcass'];

  const aPartner = async (name: string): Promise<RequestViewer> => {
    const viewer = await someone(api, 'PARTNER', board);
    return { ...viewer, roles: viewer.roles.map((role) => ({ ...role, agencyId: agencies[name] ?? null })) };
  };
  const withAgencies = async () => {
    const { em } = api;
    board = (await aBoard(api)).board;
    asha = await someone(api, 'ADMINISTRATOR', board);
    for (const name of names) {
      const statutoryClass = ['Police', 'Council', 'Health'].includes(name) ? 'STATUTORY_PARTNER' : 'RELEVANT_AGENCY';
      const agency = em.create(Agency, { name, shortName: name, sector: 'OTHER', statutoryClass, aliases: [], boards: [board.id] });
      agencies[name] = agency.id;
    }
    await em.flush();
  };
  const entry = (kind: string, name: string | null, pence: number, more: object = {}) => ({
    kind,
    agencyId: name && agencies[name],
    pence,
    date: '2017-05-01',
    ...more,
  });
  const send = async (document: string, input: object, viewer = asha) => {
    const answer = await api.ask(viewer, document, { input: { boardId: board.id, year: 2017, ...input } });
    return Object.values(answer)[0] as any;
  };
  const recorded = (entries: object[], more: object = {}) => send(record, { batchId: randomUUID(), entries, ...more });
  const seenBy = async (viewer: RequestViewer, more: object = {}) =>
    (await api.ask(viewer, statement, { boardId: board.id, year: 2017, ...more })).contributions;
  const lineOf = (shown: any, name: string) => shown.partners.find((partner: any) => partner.agency.name === name);
  const agreedBudget = async () => {
    await withAgencies();
    await send(open, {});
    await recorded([
      entry('AGREED', 'Police', 4_200_000),
      entry('AGREED', 'Council', 18_000_000),
      entry('AGREED', 'Health', 9_000_000),
      entry('AGREED', 'Probation', 1_300_000),
    ]);
    const { year: opened } = await send(open, {});
    return (await send(agree, { expectedVersion: opened.version })).year;
  };

  describe('in a draft', () => {
    beforeAll(withAgencies);

    it('are opened once, hold pledges only, and are written all or not at all', async () => {
      expect((await send(open, { openingReserve: 500_000 })).year).toMatchObject({ state: 'DRAFT', reserve: { opening: 500_000 } });
      expect((await send(open, {})).userErrors[0].message).toContain('open already');
      const refused = await recorded([entry('AGREED', 'Police', 4_200_000), entry('RECEIVED', 'Police', 100)]);
      expect(refused.userErrors).toMatchObject([{ code: 'LOCKED', field: 'entries.1.kind' }]);
      expect(refused.year.partners).toEqual([]);
    });

    it('are written once however often a batch is sent', async () => {
      const input = { batchId: randomUUID(), entries: [entry('AGREED', 'Police', 4_200_000)] };
      await send(record, input);
      expect(lineOf((await send(record, input)).year, 'Police')).toMatchObject({ agreed: 4_200_000, toInvoice: 4_200_000, pledge: 'OPEN' });
    });

    it.each([
      [{ pence: -5 }, 'entries.0.pence'],
      [{ agencyId: 'nothing' }, 'entries.0.agencyId'],
      [{ agencyId: null }, 'entries.0.agencyId'],
      [{ date: '2018-12-01' }, 'entries.0.date'],
      [{ budgetLineId: 'nothing' }, 'entries.0.budgetLineId'],
      [{ kind: 'CONFIRMED' }, 'entries.0.kind'],
    ])('are refused with %o in a sentence about the field', async (wrong, field) => {
      expect((await recorded([{ ...entry('AGREED', 'Police', 5), ...wrong }])).userErrors[0]).toMatchObject({ field });
    });

    it('refuse an amount that is no whole number of pence', async () => {
      const input = { boardId: board.id, year: 2017, batchId: randomUUID(), entries: [entry('AGREED', 'Police', 10.5)] };
      const answer = await api.send(asha, record, { input });
      expect(answer.errors[0]).toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(answer.errors[0]?.message).toContain('whole pence');
    });
  });

  describe('as partners agree them', () => {
    beforeAll(async () => {
      await withAgencies();
      await send(open, {});
    });
    const agreeing = (pence: Record<string, [to: number, seen: number | null]>, more: object = {}) =>
      send(amounts, {
        amounts: Object.entries(pence).map(([name, [to, agreedSeen]]) => ({ agencyId: agencies[name], pence: to, agreedSeen })),
        ...more,
      });

    it('are written together, and written again change nothing', async () => {
      const asked = { Police: [4_000_000, null], Council: [0, null] } satisfies Record<string, [number, number | null]>;
      await agreeing(asked);
      const { year: shown, userErrors } = await agreeing(asked);
      expect(userErrors).toEqual([]);
      expect([lineOf(shown, 'Police').agreed, lineOf(shown, 'Council').agreed]).toEqual([4_000_000, 0]);
      expect(lineOf(shown, 'Police').entries).toHaveLength(1);
    });

    it.each([
      ['up', 4_200_000, 4_000_000],
      ['down', 3_800_000, 4_200_000],
      ['down again', 3_700_000, 3_800_000],
    ])('go %s, and what was written before stays in the ledger, taken back', async (_, to, seen) => {
      const { year: shown } = await agreeing({ Police: [to, seen] });
      const { agreed, entries } = lineOf(shown, 'Police');
      expect(agreed).toBe(to);
      expect(entries.filter((one: any) => !one.isCorrected && one.correctsId === null).map((one: any) => one.pence)).toEqual([to]);
    });

    it('are refused whole where one has changed since it was seen, is below zero, or is of no agency of the board', async () => {
      const { year: shown, userErrors } = await agreeing({ Health: [5, null], Police: [5, 4_000_000], Council: [-1, 0] });
      expect(userErrors).toMatchObject([
        { code: 'CONFLICT', field: 'amounts.1.pence' },
        { code: 'INVALID', field: 'amounts.2.pence' },
      ]);
      expect(userErrors[0].message).toContain('£37,000.00');
      expect(lineOf(shown, 'Health')).toBeUndefined();
      expect((await send(amounts, { amounts: [{ agencyId: 'nothing', pence: 5 }] })).userErrors[0]).toMatchObject({ code: 'NOT_FOUND' });
    });

    it('need a reason, asked for once, when the budget is agreed', async () => {
      const { year: shown } = await send(open, {});
      await send(agree, { expectedVersion: shown.version });
      const asked = { Police: [1, 3_700_000], Council: [2, 0] } satisfies Record<string, [number, number | null]>;
      expect((await agreeing(asked)).userErrors).toMatchObject([{ code: 'REQUIRED', field: 'reason' }]);
      expect(lineOf((await agreeing(asked, { reason: 'Cut in the autumn' })).year, 'Police').agreed).toBe(1);
    });
  });

  describe('in an agreed year', () => {
    beforeAll(agreedBudget);

    it('tell what is agreed, asked for, paid, outstanding and overdue, and what is odd about it', async () => {
      await recorded([
        entry('INVOICED', 'Police', 4_200_000, { dueOn: '2017-06-01' }),
        entry('RECEIVED', 'Police', 2_000_000),
        entry('RECEIVED', 'Police', 1_000_000),
        entry('RECEIVED', 'Probation', 1_500_000),
      ]);
      const shown = (await seenBy(asha)).years[0];
      expect(lineOf(shown, 'Police')).toMatchObject({
        agreed: 4_200_000,
        received: 3_000_000,
        outstanding: 1_200_000,
        overdue: { pence: 1_200_000, since: '2017-06-01', days: 292 },
        share: 1292,
      });
      expect(lineOf(shown, 'Probation').flags.map(({ flag }: any) => flag)).toEqual(['RECEIVED_ABOVE_AGREED', 'NOT_INVOICED']);
      expect(shown.totals).toMatchObject({ agreed: 32_500_000, received: 4_500_000 });
      expect(shown.partners.reduce((sum: number, partner: any) => sum + partner.share, 0)).toBe(10_000);
    });

    it('balance: opening and income less spend is closing', async () => {
      const { year: shown } = await recorded([entry('SPENT', null, 1_234_567)]);
      expect(shown.reserve).toEqual({ opening: 0, income: 4_500_000, spend: 1_234_567, closing: 3_265_433 });
    });

    it('keep what is given in kind out of cash', async () => {
      const given = {
        agencyId: agencies.Police,
        what: 'Room hire',
        quantity: 1_200,
        unit: 'hours',
        rate: 4_500,
        basis: 'Published hire rate',
      };
      const { year: shown } = await send(inKind, given);
      expect(lineOf(shown, 'Police')).toMatchObject({ inKindValue: 54_000, received: 3_000_000 });
      expect(shown.totals).toMatchObject({ inKindValue: 54_000, received: 4_500_000 });
      expect((await send(inKind, { ...given, stated: 5 })).userErrors[0].field).toBe('stated');
    });

    it('change what was agreed with a reason only', async () => {
      expect((await recorded([entry('AGREED', 'Health', 100)])).userErrors[0]).toMatchObject({
        code: 'REQUIRED',
        field: 'entries.0.reason',
      });
      expect(lineOf((await recorded([entry('AGREED', 'Health', 100, { reason: 'Uplift' })])).year, 'Health').agreed).toBe(9_000_100);
    });

    it('are put right by an entry that takes another back, once, and both stay', async () => {
      const before = lineOf((await seenBy(asha)).years[0], 'Police');
      const entryId = before.entries.find((one: any) => one.kind === 'RECEIVED').id;
      expect((await send(correct, { entryId, reason: ' ' })).userErrors[0].field).toBe('reason');
      const after = lineOf((await send(correct, { entryId, reason: 'Paid to another board' })).year, 'Police');
      expect(after.received).toBe(1_000_000);
      expect(after.entries).toHaveLength(before.entries.length + 1);
      expect(after.entries.at(-1)).toMatchObject({ pence: -2_000_000, correctsId: entryId, reason: 'Paid to another board' });
      expect((await send(correct, { entryId, reason: 'Again' })).userErrors[0].message).toContain('already');
    });
  });

  describe('of a partner', () => {
    let police: RequestViewer;
    beforeAll(async () => {
      await agreedBudget();
      police = await aPartner('Police');
    });

    it('show the own line always, and totals only where they give nobody away', async () => {
      const shown = (await seenBy(police)).years[0];
      expect(shown.partners.map((partner: any) => [partner.agency.name, partner.isOwn])).toEqual([['Police', true]]);
      expect(shown).toMatchObject({ hiddenPartners: 3, totals: { agreed: 32_500_000 } });
    });

    it('hide a total, a share and the reserve as soon as fewer than three hidden amounts stand in it', async () => {
      await recorded([entry('RECEIVED', 'Council', 100), entry('RECEIVED', 'Health', 200)]);
      const shown = (await seenBy(police)).years[0];
      expect(shown.totals).toMatchObject({ agreed: 32_500_000, received: null });
      expect(shown.reserve).toBeNull();
      expect((await seenBy(asha)).years[0].totals.received).toBe(300);
    });

    it.each([
      ['OWN', 1, null],
      ['TOTALS', 1, 32_500_000],
      ['ALL', 4, 32_500_000],
    ])('follow the policy %s: %i lines, and a total of %s', async (policy, lines, agreed) => {
      const set = `mutation ($input: SetFundingInput!) { setFunding(input: $input) { board { contributionPolicy } ${errors} } }`;
      await api.ask(asha, set, { input: { boardId: board.id, policy, children: 168_900, financialYearStartsInMonth: 4 } });
      const shown = (await seenBy(police)).years[0];
      expect(shown.partners).toHaveLength(lines);
      expect(shown.totals.agreed).toBe(agreed);
      const chair = await someone(api, 'CHAIR', board);
      expect((await seenBy(chair)).years[0].partners).toHaveLength(4);
    });

    it('are confirmed by the partner itself at the amount it saw, and open again when the amount changes', async () => {
      const input = { agencyId: agencies.Police, agreed: 4_200_000 };
      expect((await send(confirm, { ...input, agreed: 1 }, police)).userErrors[0]).toMatchObject({ code: 'CONFLICT', field: 'agreed' });
      expect(lineOf((await send(confirm, input, police)).year, 'Police').pledge).toBe('CONFIRMED');
      await recorded([entry('AGREED', 'Police', 100, { reason: 'Uplift' })]);
      expect(lineOf((await seenBy(police)).years[0], 'Police').pledge).toBe('CHANGED');
      expect((await send(confirm, { ...input, agencyId: agencies.Council }, police)).userErrors[0].code).toBe('FORBIDDEN');
      const viewer = await someone(api, 'VIEWER', board);
      expect((await send(confirm, input, viewer)).userErrors[0].code).toBe('FORBIDDEN');
    });

    it('are asked about by the partner and answered by the board, and nobody else reads it', async () => {
      const ask = `mutation ($input: QuestionLineInput!) { questionLine(input: $input) { question { id version question } ${errors} } }`;
      const answer = `mutation ($input: AnswerQuestionInput!) { answerQuestion(input: $input) { question { answer answeredBy } ${errors} } }`;
      const input = { boardId: board.id, year: 2017, agencyId: agencies.Police, question: 'Is the uplift for one year?' };
      const { question } = (await api.ask(police, ask, { input })).questionLine;
      const council = await aPartner('Council');
      expect((await api.ask(council, ask, { input })).questionLine.userErrors[0].code).toBe('FORBIDDEN');
      const reply = { id: question.id, expectedVersion: question.version, answer: 'Yes.' };
      expect((await api.ask(police, answer, { input: reply })).answerQuestion.userErrors[0].code).toBe('FORBIDDEN');
      expect((await api.ask(asha, answer, { input: reply })).answerQuestion.question).toEqual({ answer: 'Yes.', answeredBy: asha.name });
      expect(lineOf((await seenBy(police)).years[0], 'Police').questions).toEqual([
        { question: 'Is the uplift for one year?', answer: 'Yes.' },
      ]);
      const shown = lineOf((await seenBy(council)).years[0], 'Police');
      expect(shown.questions).toEqual([]);
    });

    it('may not change the ledger', async () => {
      const { userErrors } = await send(record, { batchId: randomUUID(), entries: [entry('RECEIVED', 'Police', 5)] }, police);
      expect(userErrors[0].code).toBe('FORBIDDEN');
    });
  });

  describe('in a closed year', () => {
    beforeAll(async () => {
      const { version } = await agreedBudget();
      await recorded([entry('INVOICED', 'Police', 4_200_000), entry('RECEIVED', 'Police', 4_200_000), entry('SPENT', null, 1_000_000)]);
      await send(close, { expectedVersion: version });
    });

    it('change by an adjustment with a reason only', async () => {
      expect((await recorded([entry('RECEIVED', 'Health', 5)])).userErrors[0]).toMatchObject({
        code: 'REQUIRED',
        field: 'entries.0.reason',
      });
      expect((await recorded([entry('RECEIVED', 'Health', 5, { reason: 'Found late' })])).userErrors).toEqual([]);
    });

    it('hand their reserve, lines and pledges to the year after', async () => {
      const next = (await send(open, { year: 2018 })).year;
      expect(next.reserve.opening).toBe(3_200_005);
      expect(lineOf(next, 'Police')).toMatchObject({ agreed: 4_200_000, agreedBefore: 4_200_000, change: { pence: 0, tenths: 0 } });
      const five = await seenBy(asha, { year: 2018, years: 5 });
      expect(five.years.map((one: any) => one.year)).toEqual([2017, 2018]);
    });
  });

  it('that boards have together are split to the penny and count in each', async () => {
    await agreedBudget();
    const { em } = api;
    const other = (await aBoard(api)).board;
    const both = await someone(api, 'ADMINISTRATOR', board, other);
    const set = `mutation ($input: SetFundingInput!) { setFunding(input: $input) { ${errors} } }`;
    for (const [id, children] of [
      [board.id, 168_900],
      [other.id, 56_100],
    ] as const) {
      await api.ask(both, set, { input: { boardId: id, policy: 'TOTALS', children, financialYearStartsInMonth: 4 } });
    }
    const cost = { batchId: randomUUID(), name: 'Child death panel', pence: 1_000_000, date: '2017-06-01', basis: 'CHILDREN' };
    const input = { ...cost, boards: [{ boardId: board.id }, { boardId: other.id }] };
    expect((await send(joint, input)).userErrors[0]).toMatchObject({ code: 'NOT_FOUND', field: 'boards' });
    expect((await send(joint, input, both)).userErrors[0].message).toContain('no budget');
    await api.ask(both, open, { input: { boardId: other.id, year: 2017 } });
    expect((await send(joint, input, both)).userErrors[0].message).toContain('draft');
    await em.getConnection().execute("update budgets set state = 'AGREED' where board_id = ?", [other.id]);
    const { year: shown } = await send(joint, input, both);
    expect(shown).toMatchObject({ spent: 750_667, jointCosts: [{ total: 1_000_000, pence: 750_667 }] });
    expect(shown.jointCosts[0].parts.map((part: any) => part.pence)).toEqual([750_667, 249_333]);
    const there = (await api.ask(both, statement, { boardId: other.id, year: 2017 })).contributions.years[0];
    expect(there.spent).toBe(249_333);
    await send(joint, input, both);
    expect((await seenBy(asha)).years[0].spent).toBe(750_667);
  });

  it('are shared out anew in a what-if that totals the same and touches nothing', async () => {
    await agreedBudget();
    const save = `mutation ($input: SaveScenarioInput!) { saveScenario(input: $input) { scenario { id version total lines { agency { name } pence difference } } ${errors} } }`;
    const list = 'query ($boardId: ID!, $year: Int!) { scenarios(boardId: $boardId, year: $year) { name rule lines { pence } } }';
    const input = { boardId: board.id, year: 2017, name: 'Equal', basis: 'EQUAL' };
    const { scenario } = (await api.ask(asha, save, { input })).saveScenario;
    expect(scenario.total).toBe(32_500_000);
    expect(scenario.lines.map((line: any) => [line.agency.name, line.pence])).toEqual([
      ['Council', 10_400_000],
      ['Health', 10_400_000],
      ['Police', 10_400_000],
      ['Probation', 1_300_000],
    ]);
    expect((await api.ask(asha, save, { input })).saveScenario.userErrors[0].message).toContain('already');
    expect((await api.ask(asha, save, { input: { ...input, name: 'By weight', basis: 'CUSTOM' } })).saveScenario.userErrors[0].field).toBe(
      'weights',
    );
    expect(lineOf((await seenBy(asha)).years[0], 'Police').agreed).toBe(4_200_000);
    expect((await api.ask(await aPartner('Police'), list, { boardId: board.id, year: 2017 })).scenarios).toEqual([]);
    expect((await api.ask(await someone(api, 'CHAIR', board), list, { boardId: board.id, year: 2017 })).scenarios).toHaveLength(1);
  });

  it('of another board are not there', async () => {
    await agreedBudget();
    const stranger = await someone(api, 'ADMINISTRATOR', (await aBoard(api)).board);
    expect((await api.send(stranger, statement, { boardId: board.id, year: 2017 })).errors[0]?.code).toBe('NOT_FOUND');
    expect((await send(record, { batchId: randomUUID(), entries: [entry('SPENT', null, 5)] }, stranger)).userErrors[0].code).toBe(
      'NOT_FOUND',
    );
  });
});
