import { describe, expect, it } from 'vitest';
import type { AttendanceStatus } from '../attendance/status.ts';
import { allThreePartners, fourOfSixDistricts } from './quorum/gloucestershire-rules.cases.ts';
import { aRule, aSeat } from './quorum/quorum.cases.ts';
import { forecastQuorum } from './quorum-forecast.ts';

describe('the forecast of a quorum', () => {
  const districts = ['cotswold', 'forest', 'cheltenham', 'gloucester', 'stroud', 'tewkesbury'];
  const statuses: Record<string, AttendanceStatus> = { '.': 'NOT_RECORDED', A: 'APOLOGIES', D: 'DEPUTY', X: 'ABSENT', '-': 'NOT_EXPECTED' };
  const seatsOf = (said: string) => districts.map((name, index) => aSeat(name, statuses[said[index] ?? '.'] ?? 'NOT_RECORDED'));

  it.each([
    ['......', 'Can be quorate: it needs at least four of the six districts.'],
    ['AA....', 'Can be quorate: it needs at least four of the six districts.'],
    ['AAA...', 'Cannot be quorate as it stands. Missing: 1 more of the six districts.'],
    ['AAD...', 'Can be quorate: it needs at least four of the six districts.'],
    ['AAAAAA', 'Cannot be quorate as it stands. Missing: 4 more of the six districts.'],
    ['A....-', 'Can be quorate: it needs at least four of the five districts.'],
  ])('after the apologies in %s says "%s"', (said, sentence) => {
    expect(forecastQuorum(aRule(fourOfSixDistricts), seatsOf(said)).sentence).toBe(sentence);
  });

  it('names the partner without whom the meeting cannot be quorate', () => {
    const seatClass = 'STATUTORY_PARTNER';
    const seats = [
      aSeat('Council', 'NOT_RECORDED', { seatClass }),
      aSeat('Police', 'APOLOGIES', { seatClass }),
      aSeat('Health', 'NOT_RECORDED', { seatClass }),
    ];
    expect(forecastQuorum(aRule(allThreePartners), seats)).toEqual({
      isMet: false,
      byDiscretion: false,
      required: 'All three statutory partners. Deputies count.',
      present: ['Council', 'Health'],
      missing: ['Police'],
      sentence: 'Cannot be quorate as it stands. Missing: Police.',
    });
  });

  it('does not count a deputy where the rule does not', () => {
    expect(forecastQuorum(aRule(fourOfSixDistricts, { deputiesCount: false }), seatsOf('AAD...')).isMet).toBe(false);
  });

  it('says so when the group has no rule', () => {
    expect(forecastQuorum(null, seatsOf('......'))).toMatchObject({ isMet: null, sentence: 'This group has no quorum rule yet.' });
  });
});
