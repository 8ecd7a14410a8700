import { describe, expect, it } from 'vitest';
import { checkRecording } from './check-recording.ts';
import { attendanceStatuses } from './status.ts';

const meeting = { state: 'HELD', isSignedOff: false, date: '2017-06-12', title: 'Board' } as const;
const seat = { name: 'Staffordshire Police' };
const onTheDay = '2017-06-12';
const before = '2017-06-11';

describe('checkRecording', () => {
  it.each(attendanceStatuses)('takes %s on the day of the meeting', (status) => {
    expect(checkRecording(meeting, seat, status, onTheDay)).toEqual([]);
  });

  it('refuses any mark for a cancelled meeting', () => {
    expect(checkRecording({ ...meeting, state: 'CANCELLED' }, seat, 'PRESENT', onTheDay)).toEqual([
      {
        code: 'CONFLICT',
        message: '‘Board’ on 12 June 2017 was cancelled, so nothing can be recorded for it. If it was held, change the meeting first.',
      },
    ]);
  });

  it.each([[undefined], [null], [''], ['   ']])('locks a meeting that is signed off when the reason is %j', (reason) => {
    expect(checkRecording({ ...meeting, isSignedOff: true }, seat, 'PRESENT', onTheDay, reason)).toEqual([
      {
        code: 'LOCKED',
        field: 'reason',
        message: '‘Board’ on 12 June 2017 is signed off. Give a reason to correct its record.',
      },
    ]);
  });

  it('takes a correction with a reason after sign-off', () => {
    const signedOff = { ...meeting, isSignedOff: true };
    expect(checkRecording(signedOff, seat, 'DEPUTY', onTheDay, 'The deputy signed the sheet.')).toEqual([]);
  });

  it.each([
    ['PRESENT', false],
    ['DEPUTY', false],
    ['ABSENT', false],
    ['APOLOGIES', true],
    ['NOT_EXPECTED', true],
    ['NOT_RECORDED', true],
  ] as const)('the day before the meeting, %s may be recorded: %s', (status, isAllowed) => {
    expect(checkRecording(meeting, seat, status, before)).toHaveLength(isAllowed ? 0 : 1);
  });

  it('says when a mark for a meeting to come may be recorded', () => {
    expect(checkRecording(meeting, seat, 'PRESENT', before)[0]?.message).toBe(
      'Staffordshire Police cannot be recorded as ‘Present’ before ‘Board’ on 12 June 2017 takes place. Record apologies now, and the rest on the day.',
    );
  });

  it.each([
    ['PRESENT', false],
    ['DEPUTY', false],
    ['APOLOGIES', false],
    ['ABSENT', false],
    ['NOT_EXPECTED', true],
    ['NOT_RECORDED', true],
  ] as const)('for a seat that ended before the meeting, %s may be recorded: %s', (status, isAllowed) => {
    expect(checkRecording(meeting, { ...seat, to: '2017-06-11' }, status, onTheDay)).toHaveLength(isAllowed ? 0 : 1);
  });

  it('names the seat that was not a member that day', () => {
    expect(checkRecording(meeting, { ...seat, from: '2017-06-13' }, 'ABSENT', onTheDay)[0]?.message).toBe(
      'Staffordshire Police was not a member on 12 June 2017, so it cannot be recorded as ‘Absent, no apologies’. Change the dates of the seat, or record ‘Not expected’.',
    );
  });

  it('gives every reason at once', () => {
    const settled = { ...meeting, state: 'CANCELLED', isSignedOff: true } as const;
    const codes = checkRecording(settled, { ...seat, to: '2017-01-01' }, 'PRESENT', before).map(({ code }) => code);
    expect(codes).toEqual(['CONFLICT', 'LOCKED', 'INVALID', 'INVALID']);
  });
});
