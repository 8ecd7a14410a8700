import fc from 'fast-check';
import { expect, it } from 'vitest';
import { marksOf, someMarks } from './marks.cases.ts';
import { isCovered, isExpected } from './status.ts';
import { longestStreak, missedRuns, openStreak } from './streak.ts';

it.each([
  ['no marks', '', 0, 0],
  ['a full row', '✓✓D✓', 0, 0],
  ['a run that is still going', '✓✗A', 2, 2],
  ['a run that a deputy ended', '✗✗✗D', 0, 3],
  ['a meeting the seat was not expected at, inside a run', '✗–✗', 2, 2],
  ['a meeting not recorded, inside a run', '✗·A', 2, 2],
  ['meetings not recorded after a run', '✓✗✗··', 2, 2],
  ['meetings not expected after somebody came', '✗✗✓––', 0, 2],
  ['two runs', '✗✗✗✓✗✗', 2, 3],
])('counts the streaks of %s', (_words, glyphs, open, longest) => {
  expect(openStreak(marksOf(glyphs))).toBe(open);
  expect(longestStreak(marksOf(glyphs))).toBe(longest);
});

it('gives the places of the misses in each run', () => {
  expect(missedRuns(marksOf('✗–A✓·✗'))).toEqual([[0, 2], [5]]);
});

// Written another way: letters for the expected meetings, cut wherever somebody came.
it('agrees with cutting the expected meetings wherever somebody came', () => {
  fc.assert(
    fc.property(someMarks, (marks) => {
      const letters = marks.filter(isExpected).map((mark) => (isCovered(mark) ? '|' : 'm'));
      const lengths = letters
        .join('')
        .split('|')
        .map((run) => run.length);
      expect(openStreak(marks)).toBe(lengths.at(-1));
      expect(longestStreak(marks)).toBe(Math.max(...lengths));
    }),
  );
});

it('does not change when marks outside the count are put in anywhere', () => {
  const outside = fc.constantFrom('NOT_EXPECTED' as const, 'NOT_RECORDED' as const);
  fc.assert(
    fc.property(someMarks, fc.nat(), outside, (marks, place, mark) => {
      const longer = marks.toSpliced(place % (marks.length + 1), 0, mark);
      expect([openStreak(longer), longestStreak(longer)]).toEqual([openStreak(marks), longestStreak(marks)]);
    }),
  );
});
