import { describe, expect, it } from 'vitest';
import { marksInWords, nothingToChange } from './marks-in-words.ts';

const none = { newMarks: 0, changedMarks: 0, unchangedMarks: 0, newSeats: 0, newMeetings: 0 };

describe('What an import does, in words', () => {
  it.each([
    [{ newMarks: 116, newSeats: 29, newMeetings: 4 }, '116 new marks, 29 new seats and 4 new meetings'],
    [{ newMarks: 1 }, '1 new mark'],
    [{ changedMarks: 2, unchangedMarks: 1 }, '2 changed marks; 1 mark stays as it is'],
    [{ newMarks: 1200, unchangedMarks: 3 }, '1,200 new marks; 3 marks stay as they are'],
  ])('of %o are "%s"', (counts, words) => {
    expect(marksInWords({ ...none, ...counts })).toBe(words);
    expect(nothingToChange({ ...none, ...counts })).toBeNull();
  });

  it('say that nothing changes when the register already holds the table', () => {
    expect(nothingToChange({ ...none, unchangedMarks: 116 })).toBe('Nothing to change: all 116 marks are already in the register.');
  });
});
