import { expect, it } from 'vitest';
import { isActiveOn } from './is-active-on.ts';

it.each([
  ['on its first day', { from: '2017-06-01', to: '2018-03-31' }, '2017-06-01', true],
  ['on its last day', { from: '2017-06-01', to: '2018-03-31' }, '2018-03-31', true],
  ['not the day before', { from: '2017-06-01' }, '2017-05-31', false],
  ['not the day after', { to: '2018-03-31' }, '2018-04-01', false],
  ['always without dates', {}, '1999-01-01', true],
  ['always with empty dates', { from: null, to: null }, '1999-01-01', true],
])('a term is active %s', (_words, term, date, isActive) => {
  expect(isActiveOn(term, date)).toBe(isActive);
});
