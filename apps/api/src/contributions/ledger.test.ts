import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { aBoard, anApi, someone } from '../testing.ts';
import { close, correct, inKind, LedgerUnderTest, lineOf, open, record, statement } from '../testing-ledger.ts';

describe('Contributions', () => {
  const ledger = new LedgerUnderTest(anApi());
  const { agencies, agreedBudget, entry, recorded, seenBy, send, withAgencies } = ledger;

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
      const input = { boardId: ledger.board.id, year: 2017, batchId: randomUUID(), entries: [entry('AGREED', 'Police', 10.5)] };
      const answer = await ledger.api.send(ledger.asha, record, { input });
      expect(answer.errors[0]).toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(answer.errors[0]?.message).toContain('whole pence');
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
      const shown = (await seenBy(ledger.asha)).years[0];
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
      expect(shown.reserve).toEqual({ opening: 0, income: 4_500_000, spend: 1_234_567, closing: 3_265_433, closingBefore: null });
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
      const before = lineOf((await seenBy(ledger.asha)).years[0], 'Police');
      const entryId = before.entries.find((one: any) => one.kind === 'RECEIVED').id;
      expect((await send(correct, { entryId, reason: ' ' })).userErrors[0].field).toBe('reason');
      const after = lineOf((await send(correct, { entryId, reason: 'Paid to another board' })).year, 'Police');
      expect(after.received).toBe(1_000_000);
      expect(after.entries).toHaveLength(before.entries.length + 1);
      expect(after.entries.at(-1)).toMatchObject({ pence: -2_000_000, correctsId: entryId, reason: 'Paid to another board' });
      expect((await send(correct, { entryId, reason: 'Again' })).userErrors[0].message).toContain('already');
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
      const five = await seenBy(ledger.asha, { year: 2018, years: 5 });
      expect(five.years.map((one: any) => one.year)).toEqual([2017, 2018]);
      await recorded([entry('RECEIVED', 'Health', 7, { reason: 'Found later' })]);
      const adjusted = (await seenBy(ledger.asha, { year: 2018 })).years[0];
      expect(adjusted.reserve).toMatchObject({ opening: 3_200_005, closingBefore: 3_200_012 });
    });
  });

  it('of another board are not there', async () => {
    await agreedBudget();
    const stranger = await someone(ledger.api, 'ADMINISTRATOR', (await aBoard(ledger.api)).board);
    expect((await ledger.api.send(stranger, statement, { boardId: ledger.board.id, year: 2017 })).errors[0]?.code).toBe('NOT_FOUND');
    expect((await send(record, { batchId: randomUUID(), entries: [entry('SPENT', null, 5)] }, stranger)).userErrors[0].code).toBe(
      'NOT_FOUND',
    );
  });
});
