import { expect, it } from 'vitest';
import { lastPeriod, type ReportOnPeriod, reportOwed } from './report-owed.ts';

const quarterly = { everyMonths: 3, graceDays: 14 };
const summer = { from: '2017-07-01', to: '2017-09-30' };
const autumn = { from: '2017-10-01', to: '2017-12-31' };
const report = (period: { from: string; to: string }, state: ReportOnPeriod['state']): ReportOnPeriod => ({ ...period, state });

it.each([
  ['a group that owes no reports owes none', { ...quarterly, everyMonths: null }, [], null],
  ['nothing was ever written: the last quarter is owed', quarterly, [], summer],
  ['the last quarter is a draft: it is still owed', quarterly, [report(summer, 'DRAFT')], summer],
  ['the last quarter is handed in: the running one is next', quarterly, [report(summer, 'SUBMITTED')], autumn],
  ['the last quarter was presented: the running one is next', quarterly, [report(summer, 'PRESENTED')], autumn],
  ['both are handed in: nothing is owed', quarterly, [report(autumn, 'SUBMITTED'), report(summer, 'PRESENTED')], null],
  ['a yearly report covers its last quarter', quarterly, [report({ from: '2016-10-01', to: '2017-09-30' }, 'PRESENTED')], autumn],
  [
    'a report that ends before the quarter does not cover it',
    quarterly,
    [report({ from: '2017-04-01', to: '2017-08-31' }, 'PRESENTED')],
    summer,
  ],
] as const)('%s', (_words, rule, reports, period) => {
  expect(reportOwed(rule, reports, '2017-11-20')).toEqual(period && expect.objectContaining(period));
});

it('says when it is due, whether that day has passed, and what was begun', () => {
  const draft = report(summer, 'DRAFT');
  expect(reportOwed(quarterly, [draft], '2017-10-14')).toEqual({ ...summer, dueBy: '2017-10-14', isOverdue: false, draft });
  expect(reportOwed(quarterly, [], '2017-10-15')).toEqual({ ...summer, dueBy: '2017-10-14', isOverdue: true, draft: null });
});

it.each([
  [3, '2017-04-01', undefined, '2017-01-01', '2017-03-31'],
  [3, '2017-06-30', undefined, '2017-01-01', '2017-03-31'],
  [12, '2017-11-20', undefined, '2016-04-01', '2017-03-31'],
  [1, '2017-05-05', undefined, '2017-04-01', '2017-04-30'],
  [5, '2017-04-20', undefined, '2017-02-01', '2017-03-31'],
  [6, '2017-11-20', 1, '2017-01-01', '2017-06-30'],
] as const)(
  'with %i months each, on %s (year from month %s) the last period began on %s and ended on %s',
  (months, today, start, from, to) => {
    expect(lastPeriod(months, today, start)).toEqual({ from, to });
  },
);
