import { expect, it } from 'vitest';
import { isReportOverdue, reportDueBy } from './report-due.ts';
import { reportStates } from './report-state.ts';

const quarter = { from: '2017-04-01', to: '2017-06-30' };

it('is due so many days after the period ends', () => {
  expect(reportDueBy(quarter, 14)).toBe('2017-07-14');
  expect(reportDueBy(quarter, 0)).toBe('2017-06-30');
});

it.each([
  ['a report that was not begun', null, true],
  ['a draft', 'DRAFT', true],
  ['a report that was submitted', 'SUBMITTED', false],
  ['a report that was presented', 'PRESENTED', false],
] as const)('on the day after, %s is overdue: %s', (_words, state, isOverdue) => {
  expect(isReportOverdue(state && { state }, quarter, 14, '2017-07-15')).toBe(isOverdue);
});

it('is never overdue on the day it is due', () => {
  for (const state of [null, ...reportStates]) expect(isReportOverdue(state && { state }, quarter, 14, '2017-07-14')).toBe(false);
});
