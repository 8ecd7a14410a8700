import { describe, expect, it } from 'vitest';
import { meetingTag } from './meeting-words.ts';

describe('the tag of a meeting', () => {
  it.each([
    ['PLANNED', false, 'Planned'],
    ['HELD', false, 'Draft'],
    ['HELD', true, 'Signed off'],
    ['INQUORATE', false, 'Inquorate'],
    ['INQUORATE', true, 'Signed off, inquorate'],
    ['CANCELLED', false, 'Cancelled'],
  ] as const)('%s, signed off %s, is %s', (state, isSignedOff, word) => {
    expect(meetingTag({ state, isSignedOff }).word).toBe(word);
  });
});
