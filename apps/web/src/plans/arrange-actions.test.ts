import type { Rating } from '@quorate/domain';
import { describe, expect, it } from 'vitest';
import { type ActionsOrder, type ActionsShown, arrangeActions, countActions, lateFirst } from './arrange-actions.ts';

const action = (reference: string, rating: Rating, due: string | null, isLate = false) => ({ reference, rating: { rating }, due, isLate });
const actions = [
  action('1', 'ON_TRACK', '2018-03-31'),
  action('2', 'OFF_TRACK', '2018-01-31', true),
  action('3', 'COMPLETE', '2017-12-31'),
  action('4', 'NO_UPDATE', null),
  action('5', 'ON_TRACK', '2018-02-28', true),
];

describe('the actions of a plan', () => {
  it.each<[ActionsShown, ActionsOrder, string]>([
    ['ALL', 'REFERENCE', '12345'],
    ['LATE', 'REFERENCE', '25'],
    ['ON_TRACK', 'REFERENCE', '15'],
    ['NO_UPDATE', 'REFERENCE', '4'],
    ['AT_RISK', 'REFERENCE', ''],
    ['ALL', 'DUE', '32514'],
    ['ALL', 'RATING', '24153'],
    ['ON_TRACK', 'DUE', '51'],
  ])('shown as %s in the order %s are %s', (shown, order, references) => {
    expect(
      arrangeActions(actions, { shown, order, today: '2018-03-20' })
        .map(({ reference }) => reference)
        .join(''),
    ).toBe(references);
  });

  it.each([
    [null, false],
    [{ start: '2018-04-01' }, false],
    [{ start: '2018-03-20' }, true],
    [{ start: null }, true],
  ])('are not shown by their rating once the action that they go on as, %j, has begun', (carriedInto, isGone) => {
    const carried = { ...action('0', 'NO_UPDATE', null), carriedInto };
    const shown = arrangeActions([carried, ...actions], { shown: 'NO_UPDATE', order: 'RATING', today: '2018-03-20' });
    expect(shown.map(({ reference }) => reference).join('')).toBe(isGone ? '4' : '04');
  });

  it('put what is late first, then what is open, then what is done with, and last what goes on elsewhere', () => {
    const all = [{ ...action('0', 'AT_RISK', '2016-01-01'), carriedInto: { start: '2018-03-20' } }, ...actions];
    expect(
      lateFirst(all, '2018-03-20')
        .map(({ reference }) => reference)
        .join(''),
    ).toBe('251430');
  });

  it('are counted without those that go on elsewhere, which are said beside them', () => {
    const gone = { ...action('0', 'AT_RISK', null), carriedInto: { start: '2018-03-20' } };
    expect(countActions(actions, '2018-03-20')).toBe('5 actions');
    expect(countActions([gone, ...actions.slice(0, 1)], '2018-03-20')).toBe('1 action, and 1 carried forward');
    expect(countActions([gone], '2018-03-19')).toBe('1 action');
  });
});
