import { describe, expect, it } from 'vitest';
import type { QuorumRule } from '../meetings/quorum/quorum-rule.ts';
import { type AbsenceRule, breaches } from './absence-rule.ts';
import { summariseColumn, summariseMatrix, summariseRow } from './matrix.ts';
import { publishedMarks, publishedMeetings, publishedRows, publishedSeats } from './published-matrix.cases.ts';
import { coverage, formatPercentage, formatShare } from './share.ts';
import { openStreak } from './streak.ts';

const allPartners: QuorumRule = {
  statement: 'All three statutory partners.',
  expression: { kind: 'COUNT', atLeast: 3, who: 'statutory partners', from: { seatClass: ['STATUTORY_PARTNER'] } },
  deputiesCount: true,
  chairsDiscretion: false,
};

describe('the published matrix of 2017/18', () => {
  it.each([
    ['June', 0, 23, '79.3%'],
    ['September', 1, 21, '72.4%'],
    ['December', 2, 23, '79.3%'],
    ['March', 3, 23, '79.3%'],
  ])('covers in %s (column %i) %i of 29 seats, %s', (_month, column, covered, percentage) => {
    const meeting = publishedMeetings[column];
    if (!meeting) throw new Error('There is no such column.');
    const marks = publishedMarks.map((row) => row[column] ?? 'NOT_RECORDED');
    const summary = summariseColumn(meeting, publishedSeats, marks, allPartners);
    expect(formatShare(coverage(summary.totals))).toBe(`${covered} of 29`);
    expect(formatPercentage(coverage(summary.totals))).toBe(percentage);
    expect(summary.quorum.sentence).toBe('Quorate: all three statutory partners are here.');
  });

  it('covers 90 of 116, which is 77.6%', () => {
    const totals = summariseMatrix(publishedMeetings, publishedSeats, publishedMarks);
    expect(formatShare(coverage(totals))).toBe('90 of 116');
    expect(formatPercentage(coverage(totals))).toBe('77.6%');
  });

  it.each([
    [4, 13],
    [3, 10],
    [2, 3],
    [1, 2],
    [0, 1],
  ])('has at %i of 4 meetings %i rows', (covered, rows) => {
    const rule: AbsenceRule = { kind: 'CONSECUTIVE', misses: 2 };
    const summaries = publishedMarks.map((marks) => summariseRow(publishedMeetings, marks, rule));
    expect(summaries.filter(({ totals }) => totals.covered === covered)).toHaveLength(rows);
  });

  it.each<[string, AbsenceRule, string[]]>([
    ['two in a row', { kind: 'CONSECUTIVE', misses: 2 }, ['11', '14', '16', '18', '21', '22']],
    ['two in a row still open in March', { kind: 'OPEN_STREAK', misses: 2 }, ['11', '18', '21']],
    ['three of the last four', { kind: 'WITHIN_LAST', misses: 3, meetings: 4 }, ['16', '18', '21']],
  ])('names the rows that missed %s', (_words, rule, rows) => {
    expect(publishedRows.filter(({ marks }) => breaches(rule, marks).isBroken).map(({ id }) => id)).toEqual(rows);
  });

  it('has 16 of 29 rows under 80%, which is every row that missed a meeting', () => {
    const rule: AbsenceRule = { kind: 'BELOW_PERCENTAGE', percentage: 80 };
    expect(publishedMarks.filter((marks) => breaches(rule, marks).isBroken)).toHaveLength(16);
  });

  it('has these open streaks in March 2018 and no others', () => {
    const open = publishedRows.map(({ id, marks }) => [id, openStreak(marks)]).filter(([, streak]) => streak !== 0);
    expect(Object.fromEntries(open)).toEqual({ 4: 1, 11: 2, 16: 1, 18: 4, 21: 3, 23: 1 });
  });
});
