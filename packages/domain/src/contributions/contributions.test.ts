import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportingYear } from '../calendar/reporting-year.ts';
import { budgetStates, checkBudgetStep, checkEntryInState } from './budget-state.ts';
import { checkEntry } from './check-entry.ts';
import { checkInKindValue, formatQuantity, inKindValue, parseQuantity } from './in-kind.ts';
import { checkJointCost, jointCostParts } from './joint-cost.ts';
import { entryKinds } from './ledger-entry.ts';
import { reserve } from './reserve.ts';
import { describeChange, yearOnYear } from './year-on-year.ts';

describe('a budget', () => {
  it('goes from draft to agreed to closed, one step at a time, and never back', () => {
    const allowed = budgetStates.flatMap((from) =>
      budgetStates.filter((to) => checkBudgetStep(from, to, '2017/18').length === 0).map((to) => `${from} ${to}`),
    );
    expect(allowed).toEqual(['DRAFT AGREED', 'AGREED CLOSED']);
  });

  it.each([
    ['DRAFT', ['AGREED', 'CONFIRMED'], []],
    ['AGREED', ['INVOICED', 'CREDITED', 'RECEIVED', 'CONFIRMED', 'SPENT'], ['AGREED']],
    ['CLOSED', [], ['AGREED', 'INVOICED', 'CREDITED', 'RECEIVED', 'CONFIRMED', 'SPENT']],
  ] as const)('that is %s takes %o as they are, and %o with a reason only', (state, freely, withReason) => {
    const takes = (reason: string | null) =>
      entryKinds.filter((kind) => checkEntryInState(state, { kind, pence: 1, reason }, '2017/18').length === 0);
    expect(takes(null)).toEqual(freely);
    expect(takes(' ')).toEqual(freely);
    expect(takes('Late credit note').filter((kind) => !takes(null).includes(kind))).toEqual(withReason);
  });
});

describe('an entry', () => {
  const year = reportingYear(2017);
  const right = { kind: 'INVOICED', pence: 100, date: '2017-05-01', dueOn: '2017-06-01' } as const;
  it.each([
    ['as it should be', {}, []],
    ['of nothing', { pence: 0 }, ['pence']],
    ['agreed at nothing', { kind: 'AGREED', pence: 0, dueOn: null }, []],
    ['below zero', { pence: -5 }, ['pence']],
    ['below zero that puts another right', { pence: -5, isCorrection: true }, []],
    ['of more than ten million pounds', { pence: 1_000_000_001 }, ['pence']],
    ['in the future', { date: '2018-01-02', dueOn: null }, ['date']],
    ['before the year', { date: '2017-03-31' }, ['date']],
    ['agreed before the year', { kind: 'AGREED', date: '2017-03-01', dueOn: null }, []],
    ['due before it was sent', { dueOn: '2017-04-30' }, ['dueOn']],
    ['that is no invoice and due', { kind: 'RECEIVED' }, ['dueOn']],
  ] as const)('%s: refused for %o', (_, change, fields) => {
    expect(checkEntry({ ...right, ...change }, year, '2018-01-01').map(({ field }) => field)).toEqual(fields);
  });
});

describe('what is given in kind', () => {
  it.each([
    [{ quantity: 1_200, rate: 4_500, stated: null }, 54_000],
    [{ quantity: 750, rate: 1_999, stated: null }, 14_993],
    [{ quantity: 50, rate: 1, stated: null }, 1],
    [{ quantity: 49, rate: 1, stated: null }, 0],
    [{ quantity: 100, rate: null, stated: 350_000 }, 350_000],
    [{ quantity: 100, rate: null, stated: null }, null],
  ])('%o is worth %s pence', (value, pence) => {
    expect(inKindValue(value)).toBe(pence);
  });

  it.each([
    ['7.5', 750, '7.5'],
    ['1,200', 120_000, '1,200'],
    ['0.25', 25, '0.25'],
    ['12', 1_200, '12'],
  ])('a quantity typed as %s is read and shown again', (typed, quantity, shown) => {
    expect(parseQuantity(typed)).toBe(quantity);
    expect(formatQuantity(quantity)).toBe(shown);
  });

  it.each(['', '0', '-1', '1.234', 'ten', '1e3'])('a quantity typed as %j is refused', (typed) => {
    expect(parseQuantity(typed)).toBeNull();
  });

  it('has one basis of value, and its value is no slip', () => {
    expect(checkInKindValue({ quantity: 100, rate: 5, stated: 5 }, 'Room hire')[0]?.field).toBe('stated');
    expect(checkInKindValue({ quantity: 100_000_000, rate: 1_000_000_000, stated: null }, 'Room hire')[0]?.code).toBe('TOO_LARGE');
  });
});

describe('the reserve', () => {
  it('is opening and income less spend, to the penny, in every case', () => {
    const amounts = fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), { maxLength: 50 });
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), amounts, amounts, (opening, income, spend) => {
        const year = reserve(opening, income, spend);
        return BigInt(year.opening) + BigInt(year.income) - BigInt(year.spend) === BigInt(year.closing);
      }),
    );
  });

  it('may fall below zero', () => {
    expect(reserve(100, [50], [200]).closing).toBe(-50);
  });
});

describe('a joint cost', () => {
  const boards = [
    { boardId: 'Staffordshire', children: 168_900, weight: 3 },
    { boardId: 'Stoke', children: 56_100, weight: 1 },
  ];
  it.each([
    ['CHILDREN', [750_667, 249_333]],
    ['EQUAL', [500_000, 500_000]],
    ['CUSTOM', [750_000, 250_000]],
  ] as const)('by %s is split to the penny', (basis, parts) => {
    expect(jointCostParts(1_000_000, basis, boards)).toEqual(parts);
  });

  it('needs two boards, and a number for each on a basis that counts', () => {
    const name = (id: string) => `${id} board`;
    expect(checkJointCost('EQUAL', boards.slice(1), name)).toHaveLength(1);
    expect(checkJointCost('CHILDREN', [{ boardId: 'A' }, { boardId: 'B', children: 5 }], name)[0]?.message).toContain('A board');
    expect(checkJointCost('CUSTOM', boards, name)).toEqual([]);
  });
});

it.each([
  [2_378, 1_992, 'down 16.2%'],
  [4_000_000, 4_200_000, 'up 5.0%'],
  [100, 100, 'no change'],
  [0, 100, 'up from nothing'],
  [3, 4, 'up 33.3%'],
])('from %i to %i is %s', (before, now, words) => {
  const change = yearOnYear(before, now);
  expect(change && describeChange(change)).toBe(words);
});

it('a year with nothing written down has no change', () => {
  expect([yearOnYear(null, 5), yearOnYear(5, null)]).toEqual([null, null]);
});
