import { beforeEach, describe, expect, it } from 'vitest';
import { anApi } from '../testing.ts';
import { errors, LedgerUnderTest, open } from '../testing-ledger.ts';
import { Budget } from './budget.entity.ts';

const update = `mutation ($input: UpdateBudgetInput!) { updateBudget(input: $input) { year { version budgetLines { id name budgeted } } ${errors} } }`;

describe('A budget', () => {
  const ledger = new LedgerUnderTest(anApi());
  const { seenBy, send, withAgencies } = ledger;
  const rest = { openingReserve: 0, invoiceBy: '2017-06-30' };

  beforeEach(withAgencies);

  it.each([[{ openingReserve: 1_000_000_001 }], [{ openingReserve: -9_000_000_000_000 }]])(
    'opens with no reserve that is a slip of the keyboard: %o',
    async (input) => {
      const { year, userErrors } = await send(open, input);
      expect([year, userErrors]).toMatchObject([null, [{ code: 'TOO_LARGE', field: 'openingReserve' }]]);
    },
  );

  it('lets two lines change names with each other, and a new line take the name of one that goes', async () => {
    const { version } = (await send(open, {})).year;
    const first = await send(update, { ...rest, expectedVersion: version, lines: [{ name: 'Staff' }, { name: 'Training' }] });
    const [staff, training] = first.year.budgetLines;
    const crossed = [
      { id: staff.id, name: 'Training' },
      { id: training.id, name: 'Staff' },
    ];
    const second = await send(update, { ...rest, expectedVersion: first.year.version, lines: crossed });
    expect(second).toMatchObject({ userErrors: [], year: { budgetLines: crossed } });
    const third = await send(update, {
      ...rest,
      expectedVersion: second.year.version,
      lines: [crossed[0], { name: 'Staff', budgeted: 5 }],
    });
    expect(third).toMatchObject({ userErrors: [], year: { budgetLines: [crossed[0], { name: 'Staff', budgeted: 5 }] } });
  });

  it('that takes amounts over from ones that were made up says that they are made up', async () => {
    await send(open, { year: 2016 });
    await ledger.api.em.nativeUpdate(Budget, { board: ledger.board.id }, { isInvented: true }, { filters: false });
    await send(open, {});
    expect((await seenBy(ledger.asha)).years[0].isInvented).toBe(true);
    await send(open, { year: 2018, copiesYearBefore: false });
    expect((await seenBy(ledger.asha, { year: 2018 })).years[0].isInvented).toBe(false);
  });
});
