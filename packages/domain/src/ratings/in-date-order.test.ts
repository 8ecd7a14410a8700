import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inDateOrder } from './in-date-order.ts';
import { someUpdates } from './ratings.cases.ts';

it('puts the oldest first and keeps the last of two with the same date', () => {
  const records = [
    { date: '2018-03-01', value: 3 },
    { date: '2017-06-12', value: 1 },
    { date: '2017-06-12', value: 2 },
  ];
  expect(inDateOrder(records).map(({ value }) => value)).toEqual([2, 3]);
});

it('has each day once, in order, with the last record of that day', () => {
  fc.assert(
    fc.property(someUpdates, (updates) => {
      const days = [...new Set(updates.map(({ date }) => date))].sort();
      expect(inDateOrder(updates)).toEqual(days.map((day) => updates.findLast(({ date }) => date === day)));
    }),
  );
});
