import { usualRatingWords } from '@quorate/domain';
import { describe, expect, it } from 'vitest';
import type { DraftRow, UpdateDraft } from './update-draft.ts';
import { reviewUpdates } from './update-review.ts';
import { anAction } from './update-table-builder.ts';

const today = '2018-03-20';
const actions = [
  anAction({ reference: '1.1', title: 'Train taxi drivers', version: 4 }),
  anAction({ reference: '1.2', title: 'Audit', rating: 'NO_UPDATE', before: 'AT_RISK', lastUpdate: '2017-06-12' }),
  anAction({ reference: '1.3', title: 'Old audit', carriedInto: '2.3' }),
];
const row = (cells: DraftRow['cells'], changes: Partial<DraftRow> = {}): DraftRow => ({ cells, seen: 4, batchId: null, ...changes });
const review = (rows: UpdateDraft['rows'], date: string | null = null) =>
  reviewUpdates({ date, rows }, actions, { today, words: usualRatingWords });
const messages = (rows: UpdateDraft['rows'], date: string | null = null) => review(rows, date).refused.map(({ message }) => message);

describe('What can be recorded', () => {
  it('is sent with the date of the round, tidied, and with the version that the person saw', () => {
    const cells = { rating: 'AT_RISK', percentage: ' 40 % ', narrative: ' Two councils have no trainer. ' };
    const { ready, refused } = review({ '1.1': row(cells) });
    expect(refused).toEqual([]);
    expect(ready).toMatchObject([
      {
        action: { reference: '1.1' },
        seen: 4,
        facts: { date: today, rating: 'AT_RISK', percentage: 40, narrative: 'Two councils have no trainer.', evidence: null },
      },
    ]);
  });

  it('may tell of an earlier day', () => {
    expect(review({ '1.1': row({ rating: 'ON_TRACK' }) }, '1 March 2018').ready[0]?.facts.date).toBe('2018-03-01');
  });
});

describe('What is refused', () => {
  it.each<[string, DraftRow['cells'], string[]]>([
    ['at risk without a reason', { rating: 'AT_RISK' }, ['Say why ‘Train taxi drivers’ is ‘At risk’.']],
    ['words without a rating', { narrative: 'Going well.' }, ['Choose a rating for ‘Train taxi drivers’.']],
    [
      'how much is done that is no number',
      { rating: 'ON_TRACK', percentage: 'most' },
      ['Enter a whole number from 0 to 100 for how much of ‘Train taxi drivers’ is done.'],
    ],
    [
      'several slips at once',
      { narrative: '', rating: 'OFF_TRACK', percentage: '101' },
      ['Enter a whole number from 0 to 100 for how much of ‘Train taxi drivers’ is done.', 'Say why ‘Train taxi drivers’ is ‘Off track’.'],
    ],
  ])('is %s, each in a sentence', (_, cells, said) => {
    expect(messages({ '1.1': row(cells) })).toEqual(said);
    expect(review({ '1.1': row(cells) }).ready).toEqual([]);
  });

  it('leads to the cell that has to change', () => {
    expect(review({ '1.1': row({ rating: 'AT_RISK' }) }).refused[0]).toMatchObject({ actionId: '1.1', column: 'narrative' });
  });

  it('is a day before the last update of the action', () => {
    expect(messages({ '1.1': row({ rating: 'ON_TRACK' }) }, '1/1/2018')).toEqual([
      '‘Train taxi drivers’ has an update of 15 January 2018 already. Date this one 15 January 2018 or later.',
    ]);
  });

  it('counts the last update that was given, also where no update has come since', () => {
    expect(messages({ '1.2': row({ rating: 'ON_TRACK' }, { seen: 1 }) }, '1/6/2017')[0]).toContain('12 June 2017 or later');
  });

  it.each([
    ['', 'Enter the date of the updates.'],
    ['soon', '‘soon’ is not a date. Enter one such as 27 March 2026.'],
    ['21/3/2018', '21 March 2018 is still to come. Date the updates today or earlier.'],
  ])('is a round dated ‘%s’, once for all its updates, with whatever else is wrong', (date, message) => {
    const rows = { '1.1': row({ rating: 'ON_TRACK' }), '1.2': row({ rating: 'AT_RISK' }, { seen: 1 }) };
    expect(messages(rows, date)).toEqual([message, 'Say why ‘Audit’ is ‘At risk’.']);
    expect(review(rows, date).ready).toEqual([]);
  });
});

describe('What somebody else has changed meanwhile', () => {
  it('is a conflict and is not sent', () => {
    const { ready, conflicts } = review({ '1.1': row({ rating: 'ON_TRACK' }, { seen: 3 }) });
    expect([ready, conflicts.map(({ reference }) => reference)]).toEqual([[], ['1.1']]);
  });

  it('is sent again while nobody has answered, because the change may be this very update', () => {
    expect(review({ '1.1': row({ rating: 'ON_TRACK' }, { seen: 3, batchId: 'batch' }) }).ready).toHaveLength(1);
  });

  it('is gone when the action was carried forward or taken out', () => {
    expect(review({ '1.3': row({ rating: 'ON_TRACK' }), '9.9': row({ rating: 'ON_TRACK' }) }).gone).toEqual(['1.3', '9.9']);
  });
});
