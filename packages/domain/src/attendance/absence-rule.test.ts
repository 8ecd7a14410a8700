import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AbsenceRule, breaches } from './absence-rule.ts';
import { marksOf, someMarks } from './marks.cases.ts';
import { type AttendanceStatus, isExpected, isMissed } from './status.ts';

const small = fc.integer({ min: 1, max: 5 });
const someRule: fc.Arbitrary<AbsenceRule> = fc.oneof(
  fc.record({ kind: fc.constant('CONSECUTIVE' as const), misses: small }),
  fc.record({ kind: fc.constant('OPEN_STREAK' as const), misses: small }),
  fc.record({ kind: fc.constant('WITHIN_LAST' as const), misses: small, meetings: small }),
  fc.record({ kind: fc.constant('BELOW_PERCENTAGE' as const), percentage: fc.integer({ min: 1, max: 100 }) }),
);

describe('breaches', () => {
  it.each<[string, AbsenceRule, string, number[]]>([
    ['two in a row, ended since', { kind: 'CONSECUTIVE', misses: 2 }, '✗A✓✓', [0, 1]],
    ['two in a row over a meeting not expected', { kind: 'CONSECUTIVE', misses: 2 }, '✗–✗✓', [0, 2]],
    ['two runs, of which one is long enough', { kind: 'CONSECUTIVE', misses: 2 }, '✗✓✗✗✗', [2, 3, 4]],
    ['two misses, not in a row', { kind: 'CONSECUTIVE', misses: 2 }, '✗✓✗✓', []],
    ['a run that is still going', { kind: 'OPEN_STREAK', misses: 2 }, '✓✗✗·', [1, 2]],
    ['a run that somebody ended', { kind: 'OPEN_STREAK', misses: 2 }, '✗✗✗✓', []],
    ['three misses of the last four', { kind: 'WITHIN_LAST', misses: 3, meetings: 4 }, '✓✗✓✗✗', [1, 3, 4]],
    ['a miss too long ago to count', { kind: 'WITHIN_LAST', misses: 3, meetings: 3 }, '✗✓✗✗', []],
    ['meetings outside the count among the last', { kind: 'WITHIN_LAST', misses: 2, meetings: 2 }, '✗–✗··', [0, 2]],
    ['fewer meetings than the rule looks at', { kind: 'WITHIN_LAST', misses: 2, meetings: 12 }, '✗✗', [0, 1]],
    ['75% under a rule of 80%', { kind: 'BELOW_PERCENTAGE', percentage: 80 }, '✓✗✓✓', [1]],
    ['80% under a rule of 80%', { kind: 'BELOW_PERCENTAGE', percentage: 80 }, '✓✗✓✓D', []],
    ['nothing expected under a percentage', { kind: 'BELOW_PERCENTAGE', percentage: 80 }, '––··', []],
    ['87.5% under a rule of 87.5%', { kind: 'BELOW_PERCENTAGE', percentage: 87.5 }, '✗✓✓✓✓✓✓✓', []],
  ])('judges %s', (_words, rule, glyphs, missed) => {
    expect(breaches(rule, marksOf(glyphs))).toEqual({ isBroken: missed.length > 0, missed });
  });

  it('agrees with a plain reading of each rule', () => {
    fc.assert(
      fc.property(someRule, someMarks, (rule, marks) => {
        expect(breaches(rule, marks).isBroken).toBe(isBrokenPlainly(rule, marks.filter(isExpected)));
      }),
      { numRuns: 1000 },
    );
  });

  it('names only misses, in date order, and none when the rule is kept', () => {
    fc.assert(
      fc.property(someRule, someMarks, (rule, marks) => {
        const { isBroken, missed } = breaches(rule, marks);
        expect(missed.every((index) => isMissed(marks[index] ?? 'PRESENT'))).toBe(true);
        expect(missed).toEqual([...new Set(missed)].sort((a, b) => a - b));
        expect(missed.length > 0).toBe(isBroken);
      }),
    );
  });

  it('is kept once somebody came to each meeting it names', () => {
    fc.assert(
      fc.property(someRule, someMarks, (rule, marks) => {
        const { missed } = breaches(rule, marks);
        const mended = marks.map((mark, index) => (missed.includes(index) ? 'PRESENT' : mark));
        expect(breaches(rule, mended).isBroken).toBe(false);
      }),
    );
  });

  it('is never broken by a rule of no misses in a row that never happened', () => {
    expect(breaches({ kind: 'CONSECUTIVE', misses: 0 }, marksOf('✓✓')).isBroken).toBe(false);
  });
});

// The rules as one would explain them: look at every stretch of the expected meetings.
function isBrokenPlainly(rule: AbsenceRule, expected: AttendanceStatus[]): boolean {
  const misses = expected.filter(isMissed).length;
  if (rule.kind === 'BELOW_PERCENTAGE') {
    return expected.length > 0 && (expected.length - misses) / expected.length < rule.percentage / 100;
  }
  if (rule.kind === 'WITHIN_LAST') return expected.slice(-rule.meetings).filter(isMissed).length >= rule.misses;
  const stretches = expected.map((_, start) => expected.slice(start, start + rule.misses));
  const full = stretches.filter((stretch) => stretch.length === rule.misses && stretch.every(isMissed));
  if (rule.kind === 'CONSECUTIVE') return full.length > 0;
  const last = expected.slice(-rule.misses);
  return last.length === rule.misses && last.every(isMissed);
}
