import { describe, expect, it } from 'vitest';
import { nothingNew, planCountsInWords } from './plan-import-counts.ts';

const none = { newActions: 0, changedActions: 0, newUpdates: 0, unchangedRows: 0 };

describe('What importing a plan does, in words', () => {
  it.each([
    [{ newActions: 5, newUpdates: 5 }, '5 new actions and 5 updates'],
    [{ newUpdates: 1 }, '1 update'],
    [
      { newActions: 1, changedActions: 2, newUpdates: 3, unchangedRows: 1 },
      '1 new action, 2 changed actions and 3 updates; 1 row stays as it is',
    ],
  ])('of %o are "%s"', (counts, words) => {
    expect(planCountsInWords({ ...none, ...counts })).toBe(words);
    expect(nothingNew({ ...none, ...counts })).toBeNull();
  });

  it.each([
    [5, 'Nothing to change: all 5 rows are already in the plan.'],
    [1, 'Nothing to change: the row is already in the plan.'],
    [0, 'Nothing to change: every row is left out.'],
  ])('say that nothing changes when %i rows are in the plan already', (unchangedRows, sentence) => {
    expect(nothingNew({ ...none, unchangedRows })).toBe(sentence);
  });
});
