import { beforeAll, describe, expect, it } from 'vitest';
import { anApi } from '../testing.ts';
import { agree, amounts, LedgerUnderTest, lineOf, open } from '../testing-ledger.ts';

describe('Contributions', () => {
  const ledger = new LedgerUnderTest(anApi());
  const { agencies, send, withAgencies } = ledger;

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

    it('are refused where an agency is there twice, because it cannot have agreed both', async () => {
      const twice = [100, 200].map((pence) => ({ agencyId: agencies.Cafcass, pence, agreedSeen: null }));
      const { year: shown, userErrors } = await send(amounts, { amounts: twice });
      expect(userErrors).toMatchObject([
        { code: 'INVALID', field: 'amounts.1.agencyId', message: 'Cafcass is there twice. Enter its amount once.' },
      ]);
      expect(lineOf(shown, 'Cafcass')).toBeUndefined();
    });

    it('need a reason, asked for once, when the budget is agreed', async () => {
      const { year: shown } = await send(open, {});
      await send(agree, { expectedVersion: shown.version });
      const asked = { Police: [1, 3_700_000], Council: [2, 0] } satisfies Record<string, [number, number | null]>;
      expect((await agreeing(asked)).userErrors).toMatchObject([{ code: 'REQUIRED', field: 'reason' }]);
      expect(lineOf((await agreeing(asked, { reason: 'Cut in the autumn' })).year, 'Police').agreed).toBe(1);
    });
  });
});
