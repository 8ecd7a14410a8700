import { expect, it } from 'vitest';
import { countsInTotals, effectiveMark, type MatrixMeeting, type MatrixSeat, stateWithMarks } from './effective-mark.ts';

const meeting: MatrixMeeting = { id: 'june', date: '2017-06-12', state: 'HELD' };
const seat: MatrixSeat = {
  id: 'police',
  name: 'Staffordshire Police',
  agencyId: 'police',
  seatClass: 'STATUTORY_PARTNER',
  countsTowardsCoverage: true,
  from: '2017-06-12',
};

it('shows what was recorded while the seat is active', () => {
  expect(effectiveMark(meeting, seat, 'DEPUTY')).toBe('DEPUTY');
});

it('shows "not recorded" when nothing was', () => {
  expect(effectiveMark(meeting, seat, undefined)).toBe('NOT_RECORDED');
});

it('shows "not expected" before the seat began and after it ended, whatever was written', () => {
  expect(effectiveMark({ ...meeting, date: '2017-06-11' }, seat, 'ABSENT')).toBe('NOT_EXPECTED');
  expect(effectiveMark(meeting, { ...seat, from: null, to: '2017-06-11' }, undefined)).toBe('NOT_EXPECTED');
});

it.each([
  ['HELD', true],
  ['INQUORATE', true],
  ['CANCELLED', false],
  ['PLANNED', false],
] as const)('a meeting that is %s counts in totals: %s', (state, counts) => {
  expect(countsInTotals({ ...meeting, state })).toBe(counts);
});

it.each([
  ['PLANNED', ['APOLOGIES', 'NOT_RECORDED'], 'PLANNED'],
  ['PLANNED', ['APOLOGIES', 'DEPUTY'], 'HELD'],
  ['CANCELLED', ['PRESENT'], 'CANCELLED'],
  ['INQUORATE', ['PRESENT'], 'INQUORATE'],
] as const)('a meeting that is %s with %o is %s', (state, marks, becomes) => {
  expect(stateWithMarks(state, marks)).toBe(becomes);
});
