import { describe, expect, it } from 'vitest';
import type { QuorumRule } from '../meetings/quorum/quorum-rule.ts';
import type { MatrixMeeting, MatrixSeat } from './effective-mark.ts';
import { marksOf } from './marks.cases.ts';
import { summariseColumn, summariseMatrix, summariseRow } from './matrix.ts';

const twoInARow = { kind: 'CONSECUTIVE', misses: 2 } as const;
const june: MatrixMeeting = { id: 'june', date: '2017-06-12', state: 'HELD' };
const september: MatrixMeeting = { id: 'september', date: '2017-09-11', state: 'CANCELLED' };
const december: MatrixMeeting = { id: 'december', date: '2017-12-11', state: 'INQUORATE' };
const march: MatrixMeeting = { id: 'march', date: '2018-03-12', state: 'PLANNED' };
const year = [june, september, december, march];

const chair = aSeat('chair', { seatClass: 'INDEPENDENT_CHAIR', countsTowardsCoverage: false });
const police = aSeat('police');
const seats = [chair, police, aSeat('college')];
const chairOnly: QuorumRule = {
  statement: 'The independent chair.',
  expression: { kind: 'PRESENT', who: 'the independent chair', from: { seatClass: ['INDEPENDENT_CHAIR'] } },
  deputiesCount: false,
  chairsDiscretion: true,
};

describe('summariseRow', () => {
  it('leaves a cancelled meeting out, so that it neither adds to a streak nor breaks it', () => {
    const summary = summariseRow(year, marksOf('✗✓✗·'), twoInARow);
    expect(summary).toMatchObject({ openStreak: 2, longestStreak: 2, isPersistentlyAbsent: true });
    expect(summary.totals).toMatchObject({ expected: 2, covered: 0, notRecorded: 0 });
  });

  it('counts meetings in date order however they are listed', () => {
    expect(summariseRow([december, june], marksOf('✓✗'), twoInARow).openStreak).toBe(0);
    expect(summariseRow([december, june], marksOf('✗✓'), twoInARow).openStreak).toBe(1);
  });

  it('takes two meetings of one day in the order they are listed', () => {
    const extraordinary = { ...june, id: 'extraordinary' };
    expect(summariseRow([june, extraordinary], marksOf('✗✓'), twoInARow).openStreak).toBe(0);
    expect(summariseRow([june, extraordinary], marksOf('✓✗'), twoInARow).openStreak).toBe(1);
  });

  it('counts a held meeting that is not recorded as not recorded, and never as a miss', () => {
    expect(summariseRow([june, december], marksOf('··'), twoInARow)).toMatchObject({
      totals: { expected: 0, notRecorded: 2 },
      isPersistentlyAbsent: false,
    });
  });
});

describe('summariseColumn', () => {
  it('counts only seats that count, and judges quorum over every seat', () => {
    const summary = summariseColumn(june, seats, marksOf('✓✓A'), chairOnly);
    expect(summary.totals).toMatchObject({ expected: 2, covered: 1, apologies: 1 });
    expect(summary.quorum.sentence).toBe('Quorate: the independent chair is here.');
  });

  it("takes the reason for the chair's discretion from the meeting", () => {
    const accepted = { ...june, chairsDiscretionReason: 'Only for information' };
    expect(summariseColumn(accepted, seats, marksOf('A✓✓'), chairOnly).quorum).toMatchObject({
      isMet: true,
      byDiscretion: true,
      sentence: "Quorate at the chair's discretion: Only for information.",
    });
  });

  it('has no totals and no quorum for a cancelled meeting', () => {
    const summary = summariseColumn(september, seats, marksOf('✓✓✓'), chairOnly);
    expect(summary.totals.expected).toBe(0);
    expect(summary.quorum).toMatchObject({ isMet: null, missing: [], sentence: 'This meeting was cancelled.' });
  });

  it('does not call a planned meeting inquorate before anybody was recorded', () => {
    const { quorum, totals } = summariseColumn(march, seats, marksOf('·A·'), chairOnly);
    expect(quorum).toMatchObject({ isMet: null, sentence: 'Nobody has been recorded at this meeting yet.' });
    expect(quorum.required).toContain('The independent chair.');
    expect(totals).toMatchObject({ apologies: 1, notRecorded: 1 });
  });

  it('judges a planned meeting as soon as the roll call begins', () => {
    expect(summariseColumn(march, seats, marksOf('✓··'), chairOnly).quorum.isMet).toBe(true);
    expect(summariseColumn(march, seats, marksOf('·✓·'), chairOnly).quorum.isMet).toBe(false);
  });
});

it('the matrix comes to the same total as the rows that count', () => {
  const rows = ['✓✓✓·', '✗✓D·', '✓✓·A'].map(marksOf);
  const total = summariseMatrix(year, seats, rows);
  expect(total).toMatchObject({ expected: 3, covered: 2, deputies: 1, apologies: 0, notRecorded: 1 });
});

function aSeat(id: string, changes: Partial<MatrixSeat> = {}): MatrixSeat {
  return { id, name: id, agencyId: id, seatClass: 'RELEVANT_AGENCY', countsTowardsCoverage: true, ...changes };
}
