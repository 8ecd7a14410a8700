import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysInMonth } from '../calendar/civil-day.ts';
import { reportingYear } from '../calendar/reporting-year.ts';
import { someDay } from '../ratings/ratings.cases.ts';
import { burnUp } from './burn-up.ts';

const action = (due: string | null, completedOn: string | null = null) => ({ due, completedOn });
const someActions = fc.array(fc.record({ due: fc.option(someDay), completedOn: fc.option(someDay) }), { maxLength: 20 });

it('adds up what was planned and what was done by the end of each month', () => {
  const actions = [
    action('2017-04-30', '2017-05-01'),
    action('2017-05-10', '2017-04-02'),
    action('2017-06-30'),
    action(null, '2017-05-31'),
    action('2016-12-01'),
  ];
  expect(burnUp(actions, { from: '2017-04-01', to: '2017-07-31' }, '2017-06-12')).toEqual([
    { month: '2017-04', planned: 2, done: 1 },
    { month: '2017-05', planned: 3, done: 3 },
    { month: '2017-06', planned: 4, done: 3 },
    { month: '2017-07', planned: 4, done: null },
  ]);
});

it('has twelve months in a reporting year, and nothing done in a year to come', () => {
  const points = burnUp([action('2017-04-30')], reportingYear(2017), '2017-03-31');
  expect(points.map(({ month }) => month.slice(5)).join(' ')).toBe('04 05 06 07 08 09 10 11 12 01 02 03');
  expect(new Set(points.map(({ done }) => done))).toEqual(new Set([null]));
});

it('does not count as done what is dated after today', () => {
  expect(burnUp([action(null, '2017-04-20')], reportingYear(2017), '2017-04-19')[0]?.done).toBe(0);
});

it('has no months in a period that ends before it begins', () => {
  expect(burnUp([action('2017-04-30')], { from: '2017-04-01', to: '2016-04-01' }, '2017-04-19')).toEqual([]);
});

it('equals counting the dates of each month one by one', () => {
  fc.assert(
    fc.property(someActions, someDay, someDay, someDay, (actions, one, other, today) => {
      const [from = one, to = other] = [one, other].sort();
      for (const { month, planned, done } of burnUp(actions, { from, to }, today)) {
        const days = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
        const end = [`${month}-${days}`, to].sort()[0] ?? to;
        const isIn = (date: string | null, last: string) => date !== null && date <= end && date <= last;
        expect(planned).toBe(actions.filter(({ due }) => isIn(due, to)).length);
        const isToCome = month > today.slice(0, 7);
        expect(done).toBe(isToCome ? null : actions.filter(({ completedOn }) => isIn(completedOn, today)).length);
      }
    }),
    { numRuns: 500 },
  );
});

it('never goes down, and names every month of the period once', () => {
  fc.assert(
    fc.property(someActions, someDay, someDay, (actions, from, today) => {
      const points = burnUp(actions, { from, to: '2019-12-31' }, today);
      const planned = points.map((point) => point.planned);
      const done = points.map((point) => point.done).filter((count) => count !== null);
      expect(planned).toEqual(planned.toSorted((a, b) => a - b));
      expect(done).toEqual(done.toSorted((a, b) => a - b));
      const months = points.map(({ month }) => month);
      expect(months).toEqual([...new Set(months)].sort());
      expect([months[0], months.at(-1)]).toEqual([from.slice(0, 7), '2019-12']);
    }),
  );
});
