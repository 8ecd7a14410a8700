import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAction } from './check-action.ts';
import { freeReference, rollForward } from './roll-forward.ts';

const action = { id: 'action-1', reference: '1.2', title: 'Effectiveness audit', rating: 'AT_RISK', due: '2018-01-31' } as const;
const year3 = { phaseName: 'Year 3', from: '2018-04-01', to: '2019-03-31' };

describe('rollForward', () => {
  it('makes a new action that says where it came from', () => {
    expect(rollForward(action, year3, ['1.1', '1.2'])).toEqual({
      reference: '1.2 (2)',
      carriedFrom: 'action-1',
      start: '2018-04-01',
      due: '2019-03-31',
    });
  });

  it.each([
    ['inside the phase', '2018-09-30', '2018-09-30'],
    ['on its first day', '2018-04-01', '2018-04-01'],
    ['on its last day', '2019-03-31', '2019-03-31'],
    ['before the phase', '2018-03-31', '2019-03-31'],
    ['after the phase', '2019-04-01', '2019-03-31'],
    ['that is not there', null, '2019-03-31'],
  ])('takes a due date %s, %s, to %s', (_words, due, expected) => {
    expect(rollForward({ ...action, due }, year3, [])).toMatchObject({ due: expected });
  });

  it('does not carry what is complete', () => {
    expect(rollForward({ ...action, rating: 'COMPLETE' }, year3, [])).toEqual([
      {
        code: 'CONFLICT',
        message: '‘Effectiveness audit’ is complete, so it is not carried into ‘Year 3’. Add a new action if there is more to do.',
      },
    ]);
  });

  it('refuses a phase that ends before it begins', () => {
    expect(rollForward(action, { ...year3, to: '2018-03-31' }, [])).toEqual([
      { code: 'INVALID', message: '‘Year 3’ ends before it begins. Change its dates, then carry actions into it.' },
    ]);
  });

  it('leads back to the first action however often it is carried, each time with a reference of its own', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (times) => {
        const plan = [{ id: 'action-1', reference: '1.2', carriedFrom: '' }];
        for (let time = 2; time <= times; time += 1) {
          const references = plan.map(({ reference }) => reference);
          const rolled = rollForward({ ...action, ...plan.at(-1) }, year3, references);
          if (Array.isArray(rolled)) throw new Error(rolled[0]?.message);
          plan.push({ id: `action-${time}`, ...rolled });
        }
        expect(plan.map(({ carriedFrom }) => carriedFrom)).toEqual(['', ...plan.slice(0, -1).map(({ id }) => id)]);
        expect(plan.map(({ reference }) => reference)).toEqual(plan.map((_, index) => (index === 0 ? '1.2' : `1.2 (${index + 1})`)));
      }),
    );
  });
});

it.each([
  ['1.2', [], '1.2'],
  ['1.2', ['1.2'], '1.2 (2)'],
  ['1.2', ['1.2', '1.2 (2)'], '1.2 (3)'],
  ['1.2 (2)', ['1.2', '1.2 (2)'], '1.2 (3)'],
  ['a1', ['A1 '], 'a1 (2)'],
  ['a'.repeat(30), ['a'.repeat(30)], `${'a'.repeat(26)} (2)`],
])('goes on from %s beside %j as %s', (reference, taken, free) => {
  expect(freeReference(reference, taken)).toBe(free);
});

it('gives a reference that the plan takes, whatever it has', () => {
  const someReference = fc.oneof(fc.constantFrom('1.2', '1.2 (2)', '1.2 (3)', 'A', 'a (2)'), fc.string({ minLength: 1, maxLength: 30 }));
  fc.assert(
    fc.property(someReference, fc.array(someReference), (reference, taken) => {
      fc.pre(reference.trim() !== '');
      const free = freeReference(reference, taken);
      expect(checkAction({ reference: free, title: action.title }, taken)).toEqual([]);
    }),
  );
});
