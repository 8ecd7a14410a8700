import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RequestViewer } from '../platform/viewer.ts';
import { anApi } from '../testing.ts';
import { LedgerUnderTest, open, record } from '../testing-ledger.ts';

describe('Totals that a partner sees side by side', () => {
  const ledger = new LedgerUnderTest(anApi());
  const { agreedBudget, aPartner, entry, recorded, seenBy, send } = ledger;
  const others = ['Council', 'Health', 'Probation'];

  let police: RequestViewer;

  beforeEach(async () => {
    await agreedBudget();
    police = await aPartner('Police');
  });

  const totalsForPolice = async () => (await seenBy(police)).years[0].totals;

  it('do not tell, by agreed less received, what the one that has not paid agreed', async () => {
    await recorded([entry('AGREED', 'Cafcass', 777_000, { reason: 'It joined' })]);
    expect((await totalsForPolice()).agreed).toBe(33_277_000);
    await recorded([
      entry('RECEIVED', 'Council', 18_000_000),
      entry('RECEIVED', 'Health', 9_000_000),
      entry('RECEIVED', 'Probation', 1_300_000),
    ]);
    expect(await totalsForPolice()).toMatchObject({ agreed: 33_277_000, received: null });
  });

  it('do not tell, by agreed less invoiced, what the one without an invoice agreed', async () => {
    await recorded([entry('AGREED', 'Cafcass', 777_000, { reason: 'It joined' })]);
    await recorded([
      entry('INVOICED', 'Council', 18_000_000),
      entry('INVOICED', 'Health', 9_000_000),
      entry('INVOICED', 'Probation', 1_300_000),
    ]);
    expect(await totalsForPolice()).toMatchObject({ agreed: 33_277_000, invoiced: null });
  });

  it('do not tell, by invoiced less received and outstanding, what one was credited', async () => {
    await recorded(others.flatMap((name, at) => [entry('INVOICED', name, 1_000_000), entry('RECEIVED', name, 111_111 * (at + 1))]));
    const before = await totalsForPolice();
    expect(before.invoiced - before.received - before.outstanding).toBe(0);
    await recorded([entry('CREDITED', 'Health', 123_456)]);
    expect(await totalsForPolice()).toMatchObject({ received: 666_666, outstanding: 2_209_878, invoiced: null, credited: null });
  });

  it('are all shown to the board, and where every hidden line stands in them alike', async () => {
    await recorded(others.map((name) => entry('INVOICED', name, { Council: 18_000_000, Health: 9_000_000 }[name] ?? 1_300_000)));
    expect(await totalsForPolice()).toMatchObject({ agreed: 32_500_000, invoiced: 28_300_000 });
    await recorded([entry('RECEIVED', 'Health', 5)]);
    expect((await seenBy(ledger.asha)).years[0].totals).toMatchObject({ received: 5, outstanding: 28_299_995, credited: 0 });
  });

  it('do not tell, by those of two years, what one that joined agreed, in whichever way the years are asked for', async () => {
    await send(open, { year: 2018 });
    const agreed = async (viewer = police) => (await seenBy(viewer, { year: 2018, years: 2 })).years.map((year: any) => year.totals.agreed);
    expect(await agreed()).toEqual([32_500_000, 32_500_000]);
    await send(record, { year: 2018, batchId: randomUUID(), entries: [entry('AGREED', 'Cafcass', 777_000)] });
    expect(await agreed()).toEqual([null, 33_277_000]);
    expect((await seenBy(police)).years[0].totals.agreed).toBeNull();
    expect((await seenBy(police)).years[0].partners[0].share).toBeNull();
    expect(await agreed(ledger.asha)).toEqual([32_500_000, 33_277_000]);
  });
});
