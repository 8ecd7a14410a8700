import { expect, it } from 'vitest';
import { checkSignOff } from './check-sign-off.ts';

const meeting = { state: 'HELD', isSignedOff: false, date: '2017-06-12', title: 'Board' } as const;

it('signs off a meeting on its day when every seat is recorded', () => {
  expect(checkSignOff(meeting, 0, '2017-06-12')).toEqual([]);
  expect(checkSignOff({ ...meeting, state: 'INQUORATE' }, 0, '2017-07-01')).toEqual([]);
});

it.each([
  [1, '1 seat is not recorded for ‘Board’ on 12 June 2017. Record every seat, then sign off.'],
  [3, '3 seats are not recorded for ‘Board’ on 12 June 2017. Record every seat, then sign off.'],
])('refuses while %i seats are not recorded', (notRecorded, message) => {
  expect(checkSignOff(meeting, notRecorded, '2017-06-12')).toEqual([{ code: 'INVALID', message }]);
});

it('refuses before the day of the meeting', () => {
  expect(checkSignOff(meeting, 0, '2017-06-11')).toEqual([
    {
      code: 'INVALID',
      message: '‘Board’ on 12 June 2017 has not taken place yet. Sign it off on the day or after.',
    },
  ]);
});

it('refuses a cancelled meeting, which has no record', () => {
  expect(checkSignOff({ ...meeting, state: 'CANCELLED' }, 29, '2017-06-12')).toEqual([
    { code: 'INVALID', message: '‘Board’ on 12 June 2017 was cancelled, so there is no record to sign off.' },
  ]);
});

it('refuses to sign off twice', () => {
  expect(checkSignOff({ ...meeting, isSignedOff: true }, 0, '2017-06-12')).toMatchObject([{ code: 'CONFLICT' }]);
});

it('gives every reason at once', () => {
  expect(checkSignOff({ ...meeting, isSignedOff: true }, 2, '2017-06-11')).toHaveLength(3);
});
