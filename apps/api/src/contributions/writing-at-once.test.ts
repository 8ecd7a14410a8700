import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { LockMode } from '@mikro-orm/core';
import { beforeEach, describe, expect, it } from 'vitest';
import { aBoard, anApi, someone } from '../testing.ts';
import { agree, amounts, close, correct, errors, inKind, joint, LedgerUnderTest, lineOf, open, record } from '../testing-ledger.ts';
import { Budget } from './budget.entity.ts';

const update = `mutation ($input: UpdateBudgetInput!) { updateBudget(input: $input) { ${errors} } }`;
const preview = 'query ($input: ContributionTableInput!) { previewContributionTable(input: $input) { digest } }';
const accept = `mutation ($input: ImportContributionTableInput!) { importContributionTable(input: $input) { changedAmounts ${errors} } }`;

describe('Of several people who write to one year at once', () => {
  const ledger = new LedgerUnderTest(anApi());
  const { agencies, agreedBudget, entry, recorded, seenBy, send, withAgencies } = ledger;
  const allOf = (work: () => Promise<any>) => Promise.all([work(), work(), work()]);
  const accepted = (answers: any[]) => answers.filter(({ userErrors }) => userErrors.length === 0).length;
  const police = async () => lineOf((await seenBy(ledger.asha)).years[0], 'Police');

  it('one opens it, and the others are told that it is open', async () => {
    await withAgencies();
    const answers = await allOf(() => send(open, {}));
    expect(accepted(answers)).toBe(1);
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ message }: any) => message))).toEqual(
      Array(2).fill('The budget of 2017/18 is open already. Change it instead.'),
    );
  });

  describe('that is agreed,', () => {
    let version: number;
    beforeEach(async () => {
      ({ version } = await agreedBudget());
    });

    it('one agrees an amount, and the others are told what it is now', async () => {
      const asked = { reason: 'Uplift', amounts: [{ agencyId: agencies.Police, pence: 5, agreedSeen: 4_200_000 }] };
      const other = { reason: 'Uplift', amounts: [{ agencyId: agencies.Police, pence: 6, agreedSeen: 4_200_000 }] };
      const answers = await Promise.all([send(amounts, asked), send(amounts, other)]);
      expect(accepted(answers)).toBe(1);
      expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'CONFLICT' }]);
      expect([5, 6]).toContain((await police()).agreed);
    });

    it('a batch that is sent twice is written once', async () => {
      const input = { batchId: randomUUID(), entries: [entry('RECEIVED', 'Police', 5)] };
      expect(accepted(await allOf(() => send(record, input)))).toBe(3);
      expect((await police()).received).toBe(5);
    });

    it('one takes an entry back', async () => {
      const { year } = await recorded([entry('RECEIVED', 'Police', 5)]);
      const entryId = lineOf(year, 'Police').entries.find(({ kind }: any) => kind === 'RECEIVED').id;
      expect(accepted(await allOf(() => send(correct, { entryId, reason: 'A slip' })))).toBe(1);
      expect((await police()).received).toBe(0);
    });

    it('one changes the budget, and the others are told of a conflict', async () => {
      const answers = await allOf(() => send(update, { expectedVersion: version, openingReserve: 5, invoiceBy: '2017-06-30', lines: [] }));
      expect(accepted(answers)).toBe(1);
      expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'CONFLICT' }, { code: 'CONFLICT' }]);
    });

    it('a joint cost that is sent twice is recorded once, from whichever board it is sent', async () => {
      const other = (await aBoard(ledger.api)).board;
      const both = await someone(ledger.api, 'ADMINISTRATOR', ledger.board, other);
      const opened = (await ledger.api.ask(both, open, { input: { boardId: other.id, year: 2017 } })).openBudget.year;
      await ledger.api.ask(both, agree, { input: { boardId: other.id, year: 2017, expectedVersion: opened.version } });
      const boards = [{ boardId: other.id }, { boardId: ledger.board.id }];
      const cost = { batchId: randomUUID(), name: 'Panel', pence: 1_001, date: '2017-06-01', basis: 'EQUAL', boards };
      const answers = await Promise.all([
        send(joint, cost, both),
        send(joint, { ...cost, boardId: other.id, boards: boards.toReversed() }, both),
        send(joint, cost, both),
      ]);
      expect(accepted(answers)).toBe(3);
      expect((await seenBy(ledger.asha)).years[0].jointCosts).toHaveLength(1);
    });

    /** Closes the year while somebody else is about to write to it. */
    const whileItIsClosed = async <Answer>(write: () => Promise<Answer>): Promise<Answer> => {
      const where = { board: ledger.board.id, year: 2017 };
      const { waiting } = await ledger.api.em.transactional(async (em) => {
        await em.findOneOrFail(Budget, where, { lockMode: LockMode.PESSIMISTIC_WRITE, filters: false });
        const written = write();
        await setTimeout(200);
        await em.nativeUpdate(Budget, where, { state: 'CLOSED', closedOn: '2018-03-20', version: version + 1 }, { filters: false });
        // Not waited for in here: it waits for this transaction.
        return { waiting: written };
      });
      return waiting;
    };

    it.each([
      ['an entry', () => recorded([entry('RECEIVED', 'Police', 5)])],
      ['something in kind', () => send(inKind, { agencyId: agencies.Police, what: 'Rooms', quantity: 100, unit: 'hours' })],
      ['an agreed amount', () => send(amounts, { amounts: [{ agencyId: agencies.Police, pence: 5, agreedSeen: 4_200_000 }] })],
    ])('who writes %s while it is closed is asked for a reason', async (_, write) => {
      expect((await whileItIsClosed(write)).userErrors).toMatchObject([{ code: 'REQUIRED' }]);
    });

    it('who closes it while it is closed is told of a conflict', async () => {
      const answer = await whileItIsClosed(() => send(close, { expectedVersion: version }));
      expect(answer.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    });

    it('who imports a table while it is closed is told that the ledger has changed', async () => {
      const table = { boardId: ledger.board.id, year: 2017, text: 'Agency\tReceived £\nPolice\t1,000' };
      const { digest } = (await ledger.api.ask(ledger.asha, preview, { input: table })).previewContributionTable;
      const write = () => ledger.api.ask(ledger.asha, accept, { input: { table, digest } });
      expect((await whileItIsClosed(write)).importContributionTable.userErrors[0]).toMatchObject({ code: 'CONFLICT' });
      expect((await police()).received).toBe(0);
    });

    it('one imports a table, and who agrees an amount or imports it again is told of a conflict', async () => {
      const table = { boardId: ledger.board.id, year: 2017, text: 'Agency\tAmount £\nPolice\t1,000' };
      const { digest } = (await ledger.api.ask(ledger.asha, preview, { input: table })).previewContributionTable;
      const importing = async () => (await ledger.api.ask(ledger.asha, accept, { input: { table, digest } })).importContributionTable;
      const asked = { reason: 'Uplift', amounts: [{ agencyId: agencies.Police, pence: 77, agreedSeen: 4_200_000 }] };
      const answers = await Promise.all([importing(), importing(), send(amounts, asked)]);
      expect(accepted(answers)).toBe(1);
      expect([77, 100_000]).toContain((await police()).agreed);
    });
  });
});
