import { describe, expect, it } from 'vitest';
import { newTask, reduceTask, toInput } from './import-task.ts';

describe('The task of an import', () => {
  const pasted = reduceTask(newTask('board'), { kind: 'PASTE', text: 'Agency\tJune', html: '<table></table>' });

  it('keeps the clipboard HTML beside the text until the person types over it', () => {
    expect(toInput(pasted, null)).toMatchObject({ text: 'Agency\tJune', html: '<table></table>' });
    expect(toInput(reduceTask(pasted, { kind: 'TYPE', text: 'Agency\tJuly' }), null)).toMatchObject({ text: 'Agency\tJuly', html: null });
  });

  it('decides many rows at once and takes a decision back', () => {
    const decided = reduceTask(pasted, { kind: 'ROWS', names: ['Police', 'Council'], decision: 'NEW_SEAT' });
    expect(toInput(decided, null).rows).toEqual([
      { name: 'Police', decision: 'NEW_SEAT', seatId: null },
      { name: 'Council', decision: 'NEW_SEAT', seatId: null },
    ]);
    const back = reduceTask(decided, { kind: 'ROWS', names: ['Police'], decision: null });
    expect(toInput(back, null).rows).toEqual([{ name: 'Council', decision: 'NEW_SEAT', seatId: null }]);
  });

  it('forgets the rows of one group when another is chosen, and keeps what the signs mean', () => {
    const known = reduceTask(reduceTask(pasted, { kind: 'LEGEND', meanings: { X: 'ABSENT' } }), {
      kind: 'ROWS',
      names: ['Police'],
      decision: 'IGNORE',
    });
    const moved = toInput(reduceTask(known, { kind: 'GROUP', groupId: 'executive' }), 'county');
    expect(moved).toMatchObject({ groupId: 'executive', boardId: 'county', rows: [], legend: [{ symbol: 'X', status: 'ABSENT' }] });
  });

  it('starts every decision anew with another paste', () => {
    const known = reduceTask(pasted, { kind: 'COLUMN', label: 'June', date: '2017-06-12', ignore: false });
    expect(toInput(reduceTask(known, { kind: 'PASTE', text: 'Other', html: null }), null).columns).toEqual([]);
  });
});
