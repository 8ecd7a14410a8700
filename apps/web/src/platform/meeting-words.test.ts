import { describe, expect, it } from 'vitest';
import { meetingTag } from './meeting-words.ts';

describe('the tag of a meeting', () => {
  it.each([
    ['PLANNED', '2018-03-13', false, 'Planned'],
    ['PLANNED', '2018-03-12', false, 'Not recorded'],
    ['HELD', '2018-03-12', false, 'Draft'],
    ['HELD', '2018-03-12', true, 'Signed off'],
    ['INQUORATE', '2018-03-12', false, 'Inquorate'],
    ['INQUORATE', '2018-03-12', true, 'Signed off, inquorate'],
    ['CANCELLED', '2018-03-20', false, 'Cancelled'],
  ] as const)('%s on %s, signed off %s, is %s', (state, date, isSignedOff, word) => {
    expect(meetingTag({ state, date, isSignedOff }, '2018-03-13').word).toBe(word);
  });
});
