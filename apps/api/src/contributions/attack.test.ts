import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { aBoard, anApi, someone } from '../testing.ts';
import {
  agree,
  amounts,
  close,
  correct,
  errors,
  inKind,
  joint,
  LedgerUnderTest,
  lineOf,
  open,
  record,
  statement,
} from '../testing-ledger.ts';

describe('Attack', () => {
  const ledger = new LedgerUnderTest(anApi());
  const { agencies, agreedBudget, aPartner, entry, recorded, seenBy, send } = ledger;
  const asha = () => ledger.asha;

  it('A credited total over one is not given by the others', async () => {
    await agreedBudget();
    await recorded(
      ['Council', 'Health', 'Probation'].flatMap((name, i) => [
        entry('INVOICED', name, 1_000_000),
        entry('RECEIVED', name, 100_000 * (i + 1)),
      ]),
    );
    await recorded([entry('CREDITED', 'Health', 123_456)]);
    const { totals } = (await seenBy(await aPartner('Police'))).years[0];
    console.log('A', totals);
    expect(totals.invoiced - totals.received - totals.outstanding).not.toBe(123_456);
  });

  it('B agreed less received is not the one that has not paid', async () => {
    await agreedBudget();
    await recorded([entry('AGREED', 'Cafcass', 777_000, { reason: 'x' })]);
    await recorded([
      entry('RECEIVED', 'Council', 18_000_000),
      entry('RECEIVED', 'Health', 9_000_000),
      entry('RECEIVED', 'Probation', 1_300_000),
    ]);
    const { totals } = (await seenBy(await aPartner('Police'))).years[0];
    console.log('B', totals);
    expect(totals.received).toBeNull();
  });

  it('C the same agency twice in one batch', async () => {
    await agreedBudget();
    const two = await send(amounts, {
      reason: 'r',
      amounts: [
        { agencyId: agencies.Police, pence: 1, agreedSeen: 4_200_000 },
        { agencyId: agencies.Police, pence: 2, agreedSeen: 4_200_000 },
      ],
    });
    console.log('C', two.userErrors, lineOf(two.year, 'Police').agreed);
    expect(two.userErrors.length).toBe(1);
  });

  it('D in kind removed in a closed year leaves a trace', async () => {
    const { version } = await agreedBudget();
    const { year: with1 } = await send(inKind, { agencyId: agencies.Police, what: 'Rooms', quantity: 100, unit: 'hours', stated: 50_000 });
    await send(close, { expectedVersion: version });
    const given = lineOf(with1, 'Police').inKind[0];
    const remove = `mutation ($input: RemoveInKindInput!) { removeInKind(input: $input) { year { partners { agency { name } inKind { what value } } } ${errors} } }`;
    const after = await send(remove, { id: given.id, expectedVersion: given.version, reason: 'Mistake' });
    console.log('D', JSON.stringify(after));
  });

  it('E month changes in a closed year', async () => {
    const { version } = await agreedBudget();
    await send(close, { expectedVersion: version });
    const set = `mutation ($input: SetFundingInput!) { setFunding(input: $input) { ${errors} } }`;
    const r = (await ledger.api.ask(asha(), set, { input: { boardId: ledger.board.id, policy: 'TOTALS', financialYearStartsInMonth: 9 } }))
      .setFunding;
    console.log('E', r);
    expect(r.userErrors.length).toBe(1);
  });

  it('F openBudget takes no opening reserve beyond the most', async () => {
    await ledger.withAgencies();
    const a = await ledger.api.send(asha(), open, { input: { boardId: ledger.board.id, year: 2017, openingReserve: 99_999_999_999 } });
    console.log('F', JSON.stringify(a.errors), a.data?.openBudget?.userErrors);
    expect(a.errors).toEqual([]);
  });

  it('G two opens at once', async () => {
    await ledger.withAgencies();
    const both = await Promise.all([1, 2, 3].map(() => ledger.api.send(asha(), open, { input: { boardId: ledger.board.id, year: 2017 } })));
    console.log(
      'G',
      both.map((one) => [one.errors, one.data?.openBudget?.userErrors]),
    );
    expect(both.flatMap((o) => o.errors)).toEqual([]);
  });

  it('H agreeAmounts at once', async () => {
    await agreedBudget();
    const both = await Promise.all(
      [1, 2, 3, 4].map((n) =>
        ledger.api.send(asha(), amounts, {
          input: {
            boardId: ledger.board.id,
            year: 2017,
            reason: 'r',
            amounts: [{ agencyId: agencies.Police, pence: n, agreedSeen: 4_200_000 }],
          },
        }),
      ),
    );
    console.log(
      'H',
      both.map((one) => [one.errors, one.data?.agreeAmounts?.userErrors?.length]),
      lineOf((await seenBy(asha())).years[0], 'Police').agreed,
    );
    expect(both.flatMap((o) => o.errors)).toEqual([]);
    expect(both.filter((o) => o.data.agreeAmounts.userErrors.length === 0)).toHaveLength(1);
  });

  it('I same batch at once', async () => {
    await agreedBudget();
    const input = { boardId: ledger.board.id, year: 2017, batchId: randomUUID(), entries: [entry('RECEIVED', 'Police', 5)] };
    const both = await Promise.all([1, 2, 3, 4].map(() => ledger.api.send(asha(), record, { input })));
    console.log(
      'I',
      both.map((one) => [one.errors, one.data?.recordEntries?.userErrors]),
    );
    expect(both.flatMap((o) => o.errors)).toEqual([]);
    expect(lineOf((await seenBy(asha())).years[0], 'Police').received).toBe(5);
  });

  it('J correct at once', async () => {
    await agreedBudget();
    const { year } = await recorded([entry('RECEIVED', 'Police', 5)]);
    const entryId = lineOf(year, 'Police').entries.find((e: any) => e.kind === 'RECEIVED').id;
    const both = await Promise.all(
      [1, 2, 3, 4].map(() => ledger.api.send(asha(), correct, { input: { boardId: ledger.board.id, year: 2017, entryId, reason: 'x' } })),
    );
    console.log(
      'J',
      both.map((one) => [one.errors, one.data?.correctEntry?.userErrors?.length]),
    );
    expect(lineOf((await seenBy(asha())).years[0], 'Police').received).toBe(0);
  });

  it('K close while entries, in kind are written', async () => {
    const { version } = await agreedBudget();
    const all = await Promise.all([
      ledger.api.send(asha(), close, { input: { boardId: ledger.board.id, year: 2017, expectedVersion: version } }),
      ...[1, 2, 3].map(() =>
        ledger.api.send(asha(), inKind, {
          input: {
            boardId: ledger.board.id,
            year: 2017,
            agencyId: agencies.Police,
            what: 'Rooms',
            quantity: 100,
            unit: 'hours',
            stated: 50_000,
          },
        }),
      ),
      ...[1, 2, 3].map(() =>
        ledger.api.send(asha(), record, {
          input: { boardId: ledger.board.id, year: 2017, batchId: randomUUID(), entries: [entry('RECEIVED', 'Police', 5)] },
        }),
      ),
    ]);
    console.log(
      'K',
      all.map((one) => [
        one.errors,
        (Object.values(one.data ?? {})[0] as any)?.userErrors?.length,
        (Object.values(one.data ?? {})[0] as any)?.year?.state,
      ]),
    );
  });

  it('L joint cost same batch at once, and date in the other board', async () => {
    await agreedBudget();
    const other = (await aBoard(ledger.api)).board;
    const both = await someone(ledger.api, 'ADMINISTRATOR', ledger.board, other);
    const set = `mutation ($input: SetFundingInput!) { setFunding(input: $input) { ${errors} } }`;
    await ledger.api.ask(both, set, { input: { boardId: other.id, policy: 'TOTALS', financialYearStartsInMonth: 9 } });
    const { year } = (await ledger.api.ask(both, open, { input: { boardId: other.id, year: 2017 } })).openBudget;
    await ledger.api.ask(both, agree, { input: { boardId: other.id, year: 2017, expectedVersion: year.version } });
    const cost = {
      boardId: ledger.board.id,
      year: 2017,
      batchId: randomUUID(),
      name: 'Child death panel',
      pence: 1_000_000,
      date: '2017-06-01',
      basis: 'EQUAL',
      boards: [{ boardId: ledger.board.id }, { boardId: other.id }],
    };
    const all = await Promise.all([1, 2, 3].map(() => ledger.api.send(both, joint, { input: cost })));
    console.log(
      'L',
      all.map((one) => [one.errors, one.data?.recordJointCost?.userErrors]),
    );
  });

  it('M updateBudget swaps names; two at once', async () => {
    await ledger.withAgencies();
    let { year } = await send(open, {});
    const update = `mutation ($input: UpdateBudgetInput!) { updateBudget(input: $input) { year { version budgetLines { id name } } ${errors} } }`;
    const u = { openingReserve: 0, invoiceBy: '2017-06-30' };
    year = (await send(update, { ...u, expectedVersion: year.version, lines: [{ name: 'A' }, { name: 'B' }] })).year;
    const [a, b] = year.budgetLines;
    const swapped = await ledger.api.send(asha(), update, {
      input: {
        boardId: ledger.board.id,
        year: 2017,
        ...u,
        expectedVersion: year.version,
        lines: [
          { id: a.id, name: 'B' },
          { id: b.id, name: 'A' },
        ],
      },
    });
    console.log('M swap', swapped.errors, swapped.data?.updateBudget?.userErrors);
    const now = (await seenBy(asha())).years[0];
    const two = await Promise.all(
      [1, 2].map((n) =>
        ledger.api.send(asha(), update, {
          input: {
            boardId: ledger.board.id,
            year: 2017,
            ...u,
            openingReserve: n,
            expectedVersion: now.version,
            lines: [
              { id: a.id, name: 'A' },
              { id: b.id, name: 'B' },
            ],
          },
        }),
      ),
    );
    console.log(
      'M two',
      two.map((one) => [one.errors, one.data?.updateBudget?.userErrors]),
    );
  });

  it('N question about nothing', async () => {
    await agreedBudget();
    const ask = `mutation ($input: QuestionLineInput!) { questionLine(input: $input) { question { id } ${errors} } }`;
    const r = await ledger.api.send(asha(), ask, {
      input: { boardId: ledger.board.id, year: 2017, agencyId: 'nothing', question: 'Why?' },
    });
    console.log('N', r.errors, r.data?.questionLine);
  });

  it('O import and agree at once', async () => {
    await agreedBudget();
    const preview = `query ($input: ContributionTableInput!) { previewContributionTable(input: $input) { toDecide digest } }`;
    const accept = `mutation ($input: ImportContributionTableInput!) { importContributionTable(input: $input) { changedAmounts userErrors { code message field } } }`;
    for (let round = 0; round < 5; round++) {
      const seen = lineOf((await seenBy(asha())).years[0], 'Police').agreed;
      const input = { boardId: ledger.board.id, year: 2017, text: `Agency\tAmount £\nPolice\t${1000 + round}\nCouncil\t1` };
      const { digest } = (await ledger.api.ask(asha(), preview, { input })).previewContributionTable;
      const all = await Promise.all([
        ledger.api.send(asha(), accept, { input: { table: input, digest } }),
        ledger.api.send(asha(), accept, { input: { table: input, digest } }),
        ledger.api.send(asha(), amounts, {
          input: {
            boardId: ledger.board.id,
            year: 2017,
            reason: 'r',
            amounts: [{ agencyId: agencies.Police, pence: 77, agreedSeen: seen }],
          },
        }),
      ]);
      const agreed = lineOf((await seenBy(asha())).years[0], 'Police').agreed;
      console.log(
        'O',
        all.map((one) => [one.errors, (Object.values(one.data ?? {})[0] as any)?.userErrors?.map((e: any) => e.code)]),
        agreed,
      );
      expect([77, 100_000 + round * 100]).toContain(agreed);
    }
  });
});
