import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aBoard, anApi, someone } from '../testing.ts';
import { agree, errors, joint, LedgerUnderTest, open, statement } from '../testing-ledger.ts';

describe('Costs', () => {
  const ledger = new LedgerUnderTest(anApi());
  const { agreedBudget, seenBy, send } = ledger;

  it('that boards have together are split to the penny and count in each', async () => {
    await agreedBudget();
    const { em } = ledger.api;
    const other = (await aBoard(ledger.api)).board;
    const both = await someone(ledger.api, 'ADMINISTRATOR', ledger.board, other);
    const set = `mutation ($input: SetFundingInput!) { setFunding(input: $input) { ${errors} } }`;
    for (const [id, children] of [
      [ledger.board.id, 168_900],
      [other.id, 56_100],
    ] as const) {
      await ledger.api.ask(both, set, { input: { boardId: id, policy: 'TOTALS', children, financialYearStartsInMonth: 4 } });
    }
    const cost = { batchId: randomUUID(), name: 'Child death panel', pence: 1_000_000, date: '2017-06-01', basis: 'CHILDREN' };
    const input = { ...cost, boards: [{ boardId: ledger.board.id }, { boardId: other.id }] };
    expect((await send(joint, input)).userErrors[0]).toMatchObject({ code: 'NOT_FOUND', field: 'boards' });
    expect((await send(joint, input, both)).userErrors[0].message).toContain('no budget');
    await ledger.api.ask(both, open, { input: { boardId: other.id, year: 2017 } });
    expect((await send(joint, input, both)).userErrors[0].message).toContain('draft');
    await em.getConnection().execute("update budgets set state = 'AGREED' where board_id = ?", [other.id]);
    const { year: shown } = await send(joint, input, both);
    expect(shown).toMatchObject({ spent: 750_667, jointCosts: [{ total: 1_000_000, pence: 750_667 }] });
    expect(shown.jointCosts[0].parts.map((part: any) => part.pence)).toEqual([750_667, 249_333]);
    const there = (await ledger.api.ask(both, statement, { boardId: other.id, year: 2017 })).contributions.years[0];
    expect(there.spent).toBe(249_333);
    await send(joint, input, both);
    expect((await seenBy(ledger.asha)).years[0].spent).toBe(750_667);
  });

  it('fall into the financial year of every board that shares them', async () => {
    await agreedBudget();
    const other = (await aBoard(ledger.api)).board;
    const both = await someone(ledger.api, 'ADMINISTRATOR', ledger.board, other);
    const set = `mutation ($input: SetFundingInput!) { setFunding(input: $input) { ${errors} } }`;
    await ledger.api.ask(both, set, { input: { boardId: other.id, policy: 'TOTALS', financialYearStartsInMonth: 9 } });
    const { version } = (await ledger.api.ask(both, open, { input: { boardId: other.id, year: 2017 } })).openBudget.year;
    await ledger.api.ask(both, agree, { input: { boardId: other.id, year: 2017, expectedVersion: version } });
    const boards = [{ boardId: ledger.board.id }, { boardId: other.id }];
    const cost = { batchId: randomUUID(), name: 'Panel', pence: 5, date: '2017-06-01', basis: 'EQUAL', boards };
    expect((await send(joint, cost, both)).userErrors).toMatchObject([{ code: 'INVALID', field: 'date' }]);
    expect((await send(joint, { ...cost, date: '2017-09-01' }, both)).userErrors).toEqual([]);
  });

  it('are taken back in every board at once, by an administrator of them all, with a reason and once', async () => {
    await agreedBudget();
    const other = (await aBoard(ledger.api)).board;
    const both = await someone(ledger.api, 'ADMINISTRATOR', ledger.board, other);
    const { version } = (await ledger.api.ask(both, open, { input: { boardId: other.id, year: 2017 } })).openBudget.year;
    await ledger.api.ask(both, agree, { input: { boardId: other.id, year: 2017, expectedVersion: version } });
    const boards = [
      { boardId: ledger.board.id, weight: 2 },
      { boardId: other.id, weight: 1 },
    ];
    const cost = { batchId: randomUUID(), name: 'Panel', pence: 1_000, date: '2017-06-01', basis: 'CUSTOM', boards };
    await send(joint, cost, both);
    const costs = 'jointCosts { id total pence reason correctsId isCorrected parts { pence } } spent';
    const takeBack = `mutation ($input: TakeBackJointCostInput!) { takeBackJointCost(input: $input) { year { ${costs} } ${errors} } }`;
    const read = `query ($id: ID!) { contributions(boardId: $id, year: 2017) { years { ${costs} } } }`;
    const yearOf = async (id: string) => (await ledger.api.ask(both, read, { id })).contributions.years[0];
    const [{ id }] = (await yearOf(ledger.board.id)).jointCosts;
    expect((await send(takeBack, { id, reason: ' ' }, both)).userErrors).toMatchObject([{ code: 'REQUIRED', field: 'reason' }]);
    expect((await send(takeBack, { id, reason: 'A slip' })).userErrors).toMatchObject([{ code: 'FORBIDDEN', field: 'id' }]);
    expect((await send(takeBack, { id: 'nothing', reason: 'A slip' }, both)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const answers = await Promise.all([1, 2].map(() => send(takeBack, { id, reason: 'A slip' }, both)));
    expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([
      { code: 'INVALID', message: 'This cost has been taken back already.' },
    ]);
    const here = await yearOf(ledger.board.id);
    expect([here.spent, (await yearOf(other.id)).spent]).toEqual([0, 0]);
    expect(here.jointCosts.find((one: any) => one.correctsId === id)).toMatchObject({ total: -1_000, pence: -667, reason: 'A slip' });
    expect(here.jointCosts.find((one: any) => one.id === id)).toMatchObject({ total: 1_000, pence: 667, isCorrected: true });
  });
});
