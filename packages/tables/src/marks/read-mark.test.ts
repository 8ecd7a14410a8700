import { describe, expect, it } from 'vitest';
import { isMark, usualMeaning } from './is-mark.ts';
import { readMark } from './read-mark.ts';

describe('a mark that means the same everywhere', () => {
  it.each([
    ['✓ ✔ √ ☑ ✅ Y yes P present att attended TRUE', 'PRESENT'],
    ['✗ ✘ × ❌ no absent abs Ab DNA', 'ABSENT'],
    ['ap Apol apols Apologies apology sent', 'APOLOGIES'],
    ['D dep Deputy sub substitute rep', 'DEPUTY'],
    ['n/a N/A na vacant NR', 'NOT_EXPECTED'],
  ])('%s: %s', (symbols, status) => {
    for (const symbol of symbols.split(' ')) expect([symbol, readMark(symbol, usualMeaning)]).toEqual([symbol, { status, isSure: true }]);
  });
});

describe('words and qualified marks', () => {
  it.each([
    ['Y (D)', 'DEPUTY', true],
    ['✓ (Deputy)', 'DEPUTY', true],
    ['✓D', 'DEPUTY', true],
    ['✓*', 'PRESENT', true],
    ['Y²', 'PRESENT', true],
    ['P (late)', 'PRESENT', true],
    ['✓ (J Smith)', 'PRESENT', false],
    ['Apols (rep sent)', 'DEPUTY', false],
    ['A (D)', 'DEPUTY', false],
    ['N (apologies)', 'APOLOGIES', true],
    ['No apologies', 'ABSENT', true],
    ['Apologies (not accepted)', 'ABSENT', true],
    ['Not represented', 'ABSENT', true],
    ['No agency representative attended', 'ABSENT', true],
    ['Apologies - no deputy attended', 'APOLOGIES', true],
    ['Left during item 6', 'PRESENT', true],
    ['Absent without apologies', 'ABSENT', true],
    ['Absent (apologies)', 'APOLOGIES', true],
    ['Did not attend', 'ABSENT', true],
    ['Present, as expected', 'PRESENT', true],
    ['Present as substitute', 'DEPUTY', true],
    ['Resigned 12/12/17', 'NOT_EXPECTED', true],
    ['Not a member', 'NOT_EXPECTED', true],
    ['Left early', 'PRESENT', true],
    ['Left', 'NOT_EXPECTED', true],
    ['Not recorded', 'NOT_RECORDED', true],
  ])('%s: %s, sure: %s', (cell, status, isSure) => {
    expect(readMark(cell, usualMeaning)).toEqual({ status, isSure });
  });

  it.each(['?', 'TBC', 'Y/N', 'see note', '12', 'Staffordshire Police'])('%s is not understood', (cell) => {
    expect(readMark(cell, usualMeaning)).toBeNull();
  });
});

it.each(['Deputy Head Teacher', 'Attendance Officer', 'Lay Member', 'Meeting attendance', 'Police', '3/4', '75%', '2017', ''])(
  '%j is no mark, though words in it are',
  (cell) => {
    expect(isMark(cell)).toBe(false);
  },
);
