import { describe, expect, it } from 'vitest';
import { amountRows, errorsByAgency, readTypedAmounts, typedSoFar, typedTotal } from './typed-amounts.ts';

const agency = (id: string) => ({ id, name: id });
const rows = amountRows(
  [
    { agency: agency('Police'), agreed: 4_200_000 },
    { agency: agency('Fire'), agreed: null },
  ],
  [
    { agency: agency('Council'), agreed: 18_000_000 },
    { agency: agency('Police'), agreed: 4_000_000 },
  ],
  ['Cafcass', 'Council', 'Fire', 'Police'].map(agency),
);

describe('the table of agreed amounts', () => {
  it('lists those that pay in either year first, then every other agency', () => {
    expect(rows.map(({ name, before, agreed }) => [name, before, agreed])).toEqual([
      ['Council', 18_000_000, null],
      ['Police', 4_000_000, 4_200_000],
      ['Cafcass', null, null],
      ['Fire', null, null],
    ]);
  });

  it('keeps an agency that has left the board and pays, and leaves out one that does not', () => {
    const left = [
      { agency: agency('Gone'), agreed: 5 },
      { agency: agency('Lent a room'), agreed: null },
    ];
    expect(amountRows(left, [], []).map(({ name }) => name)).toEqual(['Gone']);
  });

  it('sends only what differs, with what was seen', () => {
    const typed = { ...typedSoFar(rows), Council: '£181,000', Cafcass: ' ' };
    expect(readTypedAmounts(rows, typed)).toEqual({ amounts: [{ agencyId: 'Council', pence: 18_100_000, agreedSeen: null }], errors: [] });
    expect(typedTotal(typed)).toBe(22_300_000);
  });

  it('does not take an emptied field for nothing, nor a slip for an amount', () => {
    const { errors } = readTypedAmounts(rows, { ...typedSoFar(rows), Police: '', Fire: '12k' });
    expect(errors.map(({ field }) => field)).toEqual(['amounts.Police', 'amounts.Fire']);
    expect(readTypedAmounts(rows, { ...typedSoFar(rows), Police: '0' }).amounts).toMatchObject([{ pence: 0 }]);
  });

  it('finds the field of what the server refuses', () => {
    const errors = [
      { field: 'amounts.1.pence', message: 'No' },
      { field: 'reason', message: 'Why?' },
    ];
    expect(errorsByAgency(errors, [{ agencyId: 'Council' }, { agencyId: 'Police' }]).map(({ field }) => field)).toEqual([
      'amounts.Police',
      'reason',
    ]);
  });
});
