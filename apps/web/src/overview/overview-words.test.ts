import { describe, expect, it } from 'vitest';
import { apologiesSoFar, dayOfYear, everyTimeAndNever, meetingOf } from './overview-words.ts';

describe('the words of the overview', () => {
  it('name a meeting by its group and its day, or its month where the day is not known', () => {
    const meeting = { date: '2026-09-12', dateKnownTo: 'DAY', group: { name: 'Board' } } as const;
    expect(meetingOf(meeting)).toBe('the Board of 12 September 2026');
    expect(meetingOf({ ...meeting, dateKnownTo: 'MONTH' })).toBe('the Board of September 2026');
    expect(dayOfYear(meeting)).toBe('12 September');
    expect(dayOfYear({ ...meeting, dateKnownTo: 'MONTH' })).toBe('September');
  });

  it.each([
    [{ apologies: 0, expected: 0, notRecorded: 29 }, 'No apologies so far from 29 seats.'],
    [{ apologies: 1, expected: 1, notRecorded: 28 }, 'Apologies so far from 1 of 29 seats.'],
    [{ apologies: 3, expected: 5, notRecorded: 0 }, 'Apologies so far from 3 of 5 seats.'],
    [{ apologies: 0, expected: 0, notRecorded: 1 }, 'No apologies so far from 1 seat.'],
  ])('count the apologies in %j', (totals, words) => {
    expect(apologiesSoFar(totals)).toBe(words);
  });

  it.each([
    [{ everyTime: 15, never: 1 }, '15 seats covered every time, 1 never.'],
    [{ everyTime: 1, never: 0 }, '1 seat covered every time, none never.'],
  ])('say of %j who came every time and who never did', (counts, words) => {
    expect(everyTimeAndNever(counts)).toBe(words);
  });
});
