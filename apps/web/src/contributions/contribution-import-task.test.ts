import { describe, expect, it } from 'vitest';
import { contributionCountsInWords, nothingToRecord } from './contribution-import-counts.ts';
import { newContributionImport, reduceContributionImport, toContributionTableInput } from './contribution-import-task.ts';
import { importedCellWords } from './contribution-import-words.ts';

const none = { newAgencies: 0, newBudgetLines: 0, changedAmounts: 0, changedInKind: 0, unchanged: 0 };
const cell = { isInKind: false, isRecorded: false };

describe('what a person decided of pasted contributions', () => {
  const pasted = reduceContributionImport(newContributionImport(), { kind: 'PASTE', text: 'a', html: null });
  const chosen = reduceContributionImport(pasted, { kind: 'COLUMN', index: 1, choice: { writtenAs: 'RECEIVED' } });

  it('is kept column by column, and what is said later of one wins', () => {
    const again = reduceContributionImport(chosen, { kind: 'COLUMN', index: 1, choice: { year: 2016 } });
    expect(toContributionTableInput(again, 'board', 2017).columns).toEqual([
      { index: 1, ignore: false, writtenAs: 'RECEIVED', year: 2016 },
    ]);
    const leftOut = reduceContributionImport(again, { kind: 'COLUMN', index: 1, choice: { ignore: true } });
    expect(leftOut.columns).toEqual([{ index: 1, ignore: true, writtenAs: 'RECEIVED', year: 2016 }]);
  });

  it('is forgotten with another paste or another table', () => {
    expect(reduceContributionImport(chosen, { kind: 'TYPE', text: 'b' }).columns).toEqual([]);
    expect(reduceContributionImport(chosen, { kind: 'TABLE', tableIndex: 1 })).toMatchObject({ text: 'a', tableIndex: 1, columns: [] });
  });

  it('keeps the reason of an adjustment, and forgets it with another paste', () => {
    const said = reduceContributionImport(chosen, { kind: 'REASON', reason: 'Found late' });
    expect(said).toMatchObject({ reason: 'Found late', columns: chosen.columns });
    expect(reduceContributionImport(said, { kind: 'TYPE', text: 'b' }).reason).toBe('');
  });

  it('is one thing for each row', () => {
    const row = { line: 3, partner: 'Police', decision: 'NEW_AGENCY' as const, agencyId: null };
    const twice = [row, { ...row, decision: 'IGNORE' as const }].reduce(
      (task, one) => reduceContributionImport(task, { kind: 'ROW', row: one }),
      chosen,
    );
    expect(twice.rows).toEqual([{ ...row, decision: 'IGNORE' }]);
  });
});

it.each([
  [{ ...none, changedAmounts: 13, newBudgetLines: 2, newAgencies: 7 }, '13 amounts, 2 new budget lines and 7 new agencies'],
  [{ ...none, changedAmounts: 1, changedInKind: 1, unchanged: 1 }, '1 amount and 1 contribution in kind; 1 stays as it is'],
])('%j is said as %s', (counts, words) => {
  expect(contributionCountsInWords(counts)).toBe(words);
  expect(nothingToRecord(counts)).toBeNull();
});

it('says when there is nothing to write', () => {
  expect(nothingToRecord(none)).toContain('no amounts to write');
  expect(nothingToRecord({ ...none, unchanged: 13 })).toBe('Nothing to change: all 13 amounts are already recorded.');
});

it.each([
  [null, 'Not recorded', null],
  [{ ...cell, pence: null }, 'Not recorded', null],
  [{ ...cell, pence: 0, change: 0 }, '£0.00', 'New'],
  [{ ...cell, pence: 4_000_000, before: 4_200_000, change: -200_000 }, '£40,000.00', 'Was £42,000, £2,000 less'],
  [{ ...cell, pence: 4_200_000, before: 4_000_000, change: 200_000 }, '£42,000.00', 'Was £40,000, £2,000 more'],
  [{ ...cell, pence: 500, before: 500 }, '£5.00', 'No change'],
  [{ ...cell, share: 1_293, ledgerShare: 1_300 }, '12.93%', '13.00% in the ledger'],
  [{ ...cell, text: 'Room hire', isInKind: true, isRecorded: true }, 'In kind: Room hire', 'New'],
  [{ ...cell, text: 'TBC' }, 'TBC', null],
])('the cell %j says %s and changes %j', (given, says, changes) => {
  expect(importedCellWords(given, true)).toEqual({ says, changes });
});

it('says nothing of what would change in a column that is left out', () => {
  expect(importedCellWords({ ...cell, pence: 500, change: 500 }, false).changes).toBeNull();
});
