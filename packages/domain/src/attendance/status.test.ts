import { expect, it } from 'vitest';
import { attendanceStatuses, isCovered, isExpected, isMissed, statusGlyph, statusWord } from './status.ts';

it.each([
  ['PRESENT', '✓', 'Present', 'covered'],
  ['DEPUTY', 'D', 'Deputy attended', 'covered'],
  ['APOLOGIES', 'A', 'Apologies', 'missed'],
  ['ABSENT', '✗', 'Absent, no apologies', 'missed'],
  ['NOT_EXPECTED', '–', 'Not expected', 'outside the count'],
  ['NOT_RECORDED', '·', 'Not recorded', 'outside the count'],
] as const)('%s is %s, "%s", and is %s', (status, glyph, word, counts) => {
  expect(statusGlyph(status)).toBe(glyph);
  expect(statusWord(status)).toBe(word);
  expect(isCovered(status)).toBe(counts === 'covered');
  expect(isMissed(status)).toBe(counts === 'missed');
});

it('takes a seat for expected exactly when it was covered or missed', () => {
  for (const status of attendanceStatuses) expect(isExpected(status)).toBe(isCovered(status) || isMissed(status));
});
