import { describe, expect, it } from 'vitest';
import { sortByAttendance } from './sort-by-attendance.ts';

const plain = { remote: false, late: false, leftEarly: false, isCorrected: false };

describe('the seats of a meeting on its page', () => {
  it('are there, not there or not recorded, from A to Z, and those not expected are in none', () => {
    const { there, notThere, notRecorded } = sortByAttendance([
      { seatId: '1', name: 'Police', status: 'PRESENT', details: null },
      { seatId: '2', name: 'Cafcass', status: 'DEPUTY', details: null },
      { seatId: '3', name: 'Probation', status: 'ABSENT', details: null },
      { seatId: '4', name: 'Ambulance', status: 'APOLOGIES', details: null },
      { seatId: '5', name: 'Lay member', status: 'NOT_RECORDED', details: null },
      { seatId: '6', name: 'Special school', status: 'NOT_EXPECTED', details: null },
    ]);
    expect(there.map((seat) => seat.name)).toEqual(['Cafcass', 'Police']);
    expect(notThere.map((seat) => seat.name)).toEqual(['Ambulance', 'Probation']);
    expect(notRecorded.map((seat) => seat.name)).toEqual(['Lay member']);
  });

  it('carry what else was recorded, in words', () => {
    const { there } = sortByAttendance([
      { seatId: '1', name: 'Police', status: 'DEPUTY', details: { ...plain, attendedBy: 'Head of safeguarding', late: true, remote: true, note: 'From item 4', isCorrected: true } },
    ]);
    expect(there[0]?.notes).toEqual(['Head of safeguarding', 'remote', 'arrived late', 'From item 4', 'corrected']);
  });
});
