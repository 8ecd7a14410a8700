import fc from 'fast-check';
import { expect, it } from 'vitest';
import { marksOf, someMarks } from './marks.cases.ts';
import { addTallies, tally } from './tally.ts';

it('counts each kind of mark, and a deputy as covered', () => {
  expect(tally(marksOf('✓✓✓ D AA ✗ – ··'))).toEqual({
    expected: 7,
    covered: 4,
    member: 3,
    deputies: 1,
    apologies: 2,
    absent: 1,
    notExpected: 1,
    notRecorded: 2,
  });
});

it('gives noughts for no marks', () => {
  expect(new Set(Object.values(tally([])))).toEqual(new Set([0]));
});

it('agrees with counting the marks one kind at a time', () => {
  fc.assert(
    fc.property(someMarks, (marks) => {
      const having = (...statuses: string[]) => marks.filter((mark) => statuses.includes(mark)).length;
      expect(tally(marks)).toEqual({
        expected: having('PRESENT', 'DEPUTY', 'APOLOGIES', 'ABSENT'),
        covered: having('PRESENT', 'DEPUTY'),
        member: having('PRESENT'),
        deputies: having('DEPUTY'),
        apologies: having('APOLOGIES'),
        absent: having('ABSENT'),
        notExpected: having('NOT_EXPECTED'),
        notRecorded: having('NOT_RECORDED'),
      });
    }),
  );
});

it('gives the same tally for all marks together as for rows added up', () => {
  fc.assert(
    fc.property(fc.array(someMarks, { maxLength: 5 }), (rows) => {
      expect(addTallies(rows.map(tally))).toEqual(tally(rows.flat()));
    }),
  );
});
