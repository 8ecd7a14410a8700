import { describe, expect, it } from 'vitest';
import { anApi, someone } from '../testing.ts';
import { errors, LedgerUnderTest, lineOf } from '../testing-ledger.ts';

describe('Contributions', () => {
  const ledger = new LedgerUnderTest(anApi());
  const { agreedBudget, aPartner, seenBy } = ledger;

  it('are shared out anew in a what-if that totals the same and touches nothing', async () => {
    await agreedBudget();
    const save = `mutation ($input: SaveScenarioInput!) { saveScenario(input: $input) { scenario { id version total lines { agency { name } pence difference } } ${errors} } }`;
    const list = 'query ($boardId: ID!, $year: Int!) { scenarios(boardId: $boardId, year: $year) { name rule lines { pence } } }';
    const input = { boardId: ledger.board.id, year: 2017, name: 'Equal', basis: 'EQUAL' };
    const { scenario } = (await ledger.api.ask(ledger.asha, save, { input })).saveScenario;
    expect(scenario.total).toBe(32_500_000);
    expect(scenario.lines.map((line: any) => [line.agency.name, line.pence])).toEqual([
      ['Council', 10_400_000],
      ['Health', 10_400_000],
      ['Police', 10_400_000],
      ['Probation', 1_300_000],
    ]);
    expect((await ledger.api.ask(ledger.asha, save, { input })).saveScenario.userErrors[0].message).toContain('already');
    expect(
      (await ledger.api.ask(ledger.asha, save, { input: { ...input, name: 'By weight', basis: 'CUSTOM' } })).saveScenario.userErrors[0]
        .field,
    ).toBe('weights');
    expect(lineOf((await seenBy(ledger.asha)).years[0], 'Police').agreed).toBe(4_200_000);
    expect((await ledger.api.ask(await aPartner('Police'), list, { boardId: ledger.board.id, year: 2017 })).scenarios).toEqual([]);
    expect(
      (await ledger.api.ask(await someone(ledger.api, 'CHAIR', ledger.board), list, { boardId: ledger.board.id, year: 2017 })).scenarios,
    ).toHaveLength(1);
  });
});
