import { describe, expect, it } from 'vitest';
import { moveLine, readTypedBudget, typedLines } from './typed-budget.ts';

const lines = typedLines([
  { id: 'a', name: 'Training', budgeted: 4_550_000 },
  { id: 'b', name: 'Reviews', budgeted: null },
  { id: 'c', name: 'Website', budgeted: 0 },
]);

describe('a budget that is being changed', () => {
  it('shows a line without a figure as empty, and one of nothing as 0.00', () => {
    expect(lines.map(({ budgeted }) => budgeted)).toEqual(['45,500.00', '', '0.00']);
  });

  it.each([
    [0, 1, 'bac'],
    [2, -1, 'acb'],
    [0, -1, 'abc'],
    [2, 1, 'abc'],
    [7, 1, 'abc'],
  ] as const)('moves line %i by %i', (from, step, order) => {
    expect(
      moveLine(lines, from, step)
        .map(({ id }) => id)
        .join(''),
    ).toBe(order);
  });

  it('is read with a reserve below zero and a line without a figure', () => {
    const read = readTypedBudget({ openingReserve: '-500', invoiceBy: '30/6/2018', lines });
    expect(read).toMatchObject({ openingReserve: -50_000, invoiceBy: '2018-06-30', errors: [] });
    expect(read.lines.map(({ budgeted }) => budgeted)).toEqual([4_550_000, null, 0]);
  });

  it('tells every slip at its place', () => {
    const wrong = [...lines, { key: 'new', id: null, name: ' ', budgeted: 'lots' }];
    const { errors } = readTypedBudget({ openingReserve: '', invoiceBy: '31/6/2018', lines: wrong });
    expect(errors.map(({ field }) => field)).toEqual(['openingReserve', 'invoiceBy', 'lines.3.name', 'lines.3.budgeted']);
  });
});
