import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { aBoard, anApi, someone } from '../testing.ts';
import {
  agree,
  amounts,
  close,
  confirm,
  correct,
  errors,
  inKind,
  joint,
  LedgerUnderTest,
  lineOf,
  open,
  record,
} from '../testing-ledger.ts';

const takenBack = 'inKindTakenBack { what value takenBackBy takenBackReason }';
const mutate = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { year { partners { agency { name } inKindValue inKind { id what value version } ${takenBack} } } ${errors} } }`;
const change = mutate('changeInKind', 'ChangeInKindInput');
const remove = mutate('removeInKind', 'RemoveInKindInput');
const update = mutate('updateBudget', 'UpdateBudgetInput');
const setFunding = `mutation ($input: SetFundingInput!) { setFunding(input: $input) { ${errors} } }`;

describe('A closed year', () => {
  const ledger = new LedgerUnderTest(anApi());
  const { agencies, agreedBudget, aPartner, entry, recorded, seenBy, send } = ledger;
  const rooms = { what: 'Rooms', quantity: 100, unit: 'hours', stated: 50_000 };
  const fund = async (boardId: string, financialYearStartsInMonth: number, viewer = ledger.asha) =>
    (await ledger.api.ask(viewer, setFunding, { input: { boardId, policy: 'TOTALS', financialYearStartsInMonth } })).setFunding;
  const given = async () => lineOf((await seenBy(ledger.asha)).years[0], 'Police').inKind[0];

  beforeAll(async () => {
    const { version } = await agreedBudget();
    await recorded([entry('RECEIVED', 'Police', 4_200_000), entry('SPENT', null, 1_000_000)]);
    await send(inKind, { ...rooms, agencyId: agencies.Police });
    await send(close, { expectedVersion: version });
  });

  it('changes by nothing that comes without a reason', async () => {
    const before = (await seenBy(ledger.asha)).years[0];
    const { version } = before;
    const entryId = lineOf(before, 'Police').entries[0].id;
    const { id, version: expectedVersion } = await given();
    const other = (await aBoard(ledger.api)).board;
    const both = await someone(ledger.api, 'ADMINISTRATOR', ledger.board, other);
    const opened = (await ledger.api.ask(both, open, { input: { boardId: other.id, year: 2017 } })).openBudget.year;
    await ledger.api.ask(both, agree, { input: { boardId: other.id, year: 2017, expectedVersion: opened.version } });
    const shared = { batchId: randomUUID(), name: 'Panel', pence: 5, date: '2017-06-01', basis: 'EQUAL' };
    const entries = ['AGREED', 'INVOICED', 'CREDITED', 'RECEIVED', 'SPENT'].map((kind) =>
      entry(kind, kind === 'SPENT' ? null : 'Police', 5),
    );
    const answers = {
      REQUIRED: [
        ...(await Promise.all(entries.map((one) => send(record, { batchId: randomUUID(), entries: [{ ...one, reason: ' ' }] })))),
        await send(correct, { entryId, reason: '' }),
        await send(amounts, { amounts: [{ agencyId: agencies.Police, pence: 5, agreedSeen: 4_200_000 }] }),
        await send(inKind, { ...rooms, agencyId: agencies.Police }),
        await send(change, { ...rooms, id, expectedVersion }),
        await send(remove, { id, expectedVersion }),
        await send(joint, { ...shared, boards: [{ boardId: ledger.board.id }, { boardId: other.id }] }, both),
      ],
      LOCKED: [
        await send(update, { expectedVersion: version, openingReserve: 5, invoiceBy: '2017-06-30', lines: [] }),
        await send(confirm, { agencyId: agencies.Police, agreed: 4_200_000 }, await aPartner('Police')),
        await fund(ledger.board.id, 9),
      ],
      INVALID: [
        await send(agree, { expectedVersion: version }),
        await send(close, { expectedVersion: version }),
        await send(open, { openingReserve: 5 }),
      ],
    };
    for (const [code, all] of Object.entries(answers)) {
      expect(all.map(({ userErrors }: any) => userErrors[0]?.code)).toEqual(all.map(() => code));
    }
    expect((await seenBy(ledger.asha)).years[0]).toEqual(before);
  });

  it('keeps what was given in kind and is changed or removed, taken back with the reason', async () => {
    const first = await given();
    const changed = await send(change, {
      ...rooms,
      stated: 60_000,
      id: first.id,
      expectedVersion: first.version,
      reason: 'The rate was wrong',
    });
    const was = { what: 'Rooms', value: 50_000, takenBackBy: ledger.asha.name, takenBackReason: 'The rate was wrong' };
    expect(lineOf(changed.year, 'Police')).toMatchObject({ inKindValue: 60_000, inKindTakenBack: [was] });
    const second = lineOf(changed.year, 'Police').inKind[0];
    const removed = await send(remove, { id: second.id, expectedVersion: second.version, reason: 'Never lent' });
    expect(lineOf(removed.year, 'Police')).toMatchObject({ inKindValue: null, inKind: [] });
    expect(
      lineOf(removed.year, 'Police')
        .inKindTakenBack.map((one: any) => [one.value, one.takenBackReason])
        .sort(),
    ).toEqual([
      [50_000, 'The rate was wrong'],
      [60_000, 'Never lent'],
    ]);
    const again = await send(remove, { id: first.id, expectedVersion: first.version + 1, reason: 'Again' });
    expect(again.userErrors[0].code).toBe('NOT_FOUND');
  });

  it('takes a pasted table with the reason of the person only, and keeps what was given in kind before', async () => {
    const preview = 'query ($input: ContributionTableInput!) { previewContributionTable(input: $input) { needsReason toDecide digest } }';
    const accept = `mutation ($input: ImportContributionTableInput!) { importContributionTable(input: $input) { changedAmounts changedInKind ${errors} } }`;
    const look = async (table: object) => (await ledger.api.ask(ledger.asha, preview, { input: table })).previewContributionTable;
    const take = async (table: object, digest: string, reason: string) =>
      (await ledger.api.ask(ledger.asha, accept, { input: { table, digest, reason } })).importContributionTable;
    const table = (value: string) => ({
      boardId: ledger.board.id,
      year: 2017,
      text: `Agency\tReceived £\tIn kind\nHealth\t900\tTraining room ${value}`,
    });
    await take(table('£1,200'), (await look(table('£1,200'))).digest, 'Found late');
    const { digest, needsReason, toDecide } = await look(table('£1,100'));
    expect([needsReason, toDecide]).toEqual([true, []]);
    expect(await take(table('£1,100'), digest, ' ')).toMatchObject({
      changedInKind: 0,
      userErrors: [{ code: 'REQUIRED', field: 'reason' }],
    });
    expect(await take(table('£1,100'), digest, 'The auditor found it')).toMatchObject({ changedInKind: 1, userErrors: [] });
    const health = lineOf((await seenBy(ledger.asha)).years[0], 'Health');
    expect(health).toMatchObject({
      received: 90_000,
      inKindValue: 110_000,
      inKindTakenBack: [{ value: 120_000, takenBackReason: 'The auditor found it' }],
    });
    expect(health.entries.at(-1)).toMatchObject({ kind: 'RECEIVED', reason: 'Found late' });
    expect(await look(table('£1,100'))).toMatchObject({ needsReason: false });
  });

  it('lends its month to the years after it, and a board of drafts alone may still choose another', async () => {
    const draft = (await aBoard(ledger.api)).board;
    const both = await someone(ledger.api, 'ADMINISTRATOR', draft);
    await ledger.api.ask(both, open, { input: { boardId: draft.id, year: 2017 } });
    expect((await fund(draft.id, 9, both)).userErrors).toEqual([]);
    const kept = await fund(ledger.board.id, 9);
    expect(kept.userErrors[0].message).toContain('the month stays April');
  });
});
