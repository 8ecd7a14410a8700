import { describe, expect, it } from 'vitest';
import { isKeyLine, readKey } from './printed-key.ts';

const pap = { p: 'PRESENT', a: 'APOLOGIES', x: 'ABSENT' };

describe('a printed key', () => {
  it.each([
    ['P = present, A = apologies, X = absent', pap],
    ['Key: P = present; A = apologies; X = absent', pap],
    ['P=present,A=apologies,X=absent', pap],
    ['P – Present; A – Apologies; X – Did not attend', pap],
    ['P: Present | A: Apologies | X: Absent', pap],
    ['Key: P Present A Apologies X Absent', pap],
    ['Legend - P Present  A Apologies  X Absent', pap],
    ['(P) Present (A) Apologies (X) Absent', pap],
    ['Present (P), Apologies (A), Absent (X)', pap],
    ['Present = P, Apologies = A, Absent = X', pap],
    ['P denotes present, A denotes apologies and X denotes absent', pap],
    [
      'KEY: Y = Yes (in attendance), N = No (not in attendance), n/a = not yet a governor',
      { y: 'PRESENT', n: 'ABSENT', 'n/a': 'NOT_EXPECTED' },
    ],
    ['✓ = attended', { '✓': 'PRESENT' }],
    ['D = Deputy attended in place', { d: 'DEPUTY' }],
    ['P – Present A – Apologies S – Substitute N – Not represented', { p: 'PRESENT', a: 'APOLOGIES', s: 'DEPUTY', n: 'ABSENT' }],
    ['A – Absent', { a: 'ABSENT' }],
  ])('%s', (text, meanings) => {
    expect(isKeyLine(text, false)).toBe(true);
    expect(Object.fromEntries(readKey(text))).toEqual(meanings);
  });

  it.each([
    'Staffordshire Police',
    'Chair: J Smith',
    '* resigned in May',
    'Deputy Head - Present',
    'Meeting 1 = 12 June 2017',
    'blank = not a member',
    'Attendance: 75%',
    'The members met 4 times in 19 - 20',
  ])('is not what this says: %s', (text) => {
    expect(isKeyLine(text, false)).toBe(false);
  });
});
