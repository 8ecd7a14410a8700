import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maySeeLine, maySeeReserve, type Onlooker, totalsShown, totalsShownByYear } from './visibility.ts';

const police: Onlooker = { isOfBoard: false, agencyId: 'police' };
const viewer: Onlooker = { isOfBoard: false, agencyId: null };
const chair: Onlooker = { isOfBoard: true, agencyId: null };
const amounts = (...pence: (number | null)[]) =>
  pence.map((one, index) => ({ agencyId: index === 0 ? 'police' : `agency ${index}`, pence: one }));

it.each([
  ['OWN', police, 'police', true],
  ['OWN', police, 'agency 1', false],
  ['TOTALS', police, 'agency 1', false],
  ['ALL', police, 'agency 1', true],
  ['OWN', viewer, 'police', false],
  ['OWN', chair, 'agency 1', true],
] as const)('with %s, %o sees the line of %s: %s', (policy, onlooker, agencyId, sees) => {
  expect(maySeeLine(policy, onlooker, agencyId)).toBe(sees);
});

describe('a total', () => {
  it.each([
    ['is hidden where one line is hidden', 'TOTALS', police, amounts(1, 2), false],
    ['is hidden where two are: each would learn of the other', 'TOTALS', police, amounts(1, 2, 3), false],
    ['is shown over three hidden lines', 'TOTALS', police, amounts(1, 2, 3, 4), true],
    ['is hidden where the third hidden line holds nothing', 'TOTALS', police, amounts(1, 2, 3, 0), false],
    ['is hidden where the third hidden line is blank', 'TOTALS', police, amounts(1, 2, 3, null), false],
    ['is hidden whenever the policy is the own line only', 'OWN', police, amounts(1, 2, 3, 4, 5), false],
    ['is shown where nothing is hidden', 'OWN', police, amounts(1), true],
    ['is shown to the chair', 'OWN', chair, amounts(1, 2), true],
    ['is shown to everybody where every line is', 'ALL', viewer, amounts(1, 2), true],
  ] as const)('%s', (_, policy, onlooker, all, shown) => {
    expect(totalsShown(policy, onlooker, all, ['pence'])).toEqual(shown ? ['pence'] : []);
  });
});

describe('totals side by side', () => {
  const kinds = ['agreed', 'received', 'outstanding', 'invoiced', 'credited'] as const;
  const line = (agreed: number, received: number, outstanding: number, invoiced: number, credited: number) => ({
    ...{ agreed, received, outstanding, invoiced, credited },
    agencyId: String(++made),
  });
  let made = 0;
  const paid = (pence: number) => line(pence, pence, 0, pence, 0);
  const shown = (...lines: ReturnType<typeof line>[]) => totalsShown('TOTALS', viewer, lines, kinds);

  it.each([
    ['all that tell of three or more, where everybody paid', [paid(1), paid(2), paid(4)], ['agreed', 'received', 'invoiced']],
    ['not received, where one alone has not paid', [paid(1), paid(2), paid(4), line(8, 0, 8, 8, 0)], ['agreed', 'invoiced']],
    ['not invoiced, where one alone has no invoice', [paid(1), paid(2), paid(4), line(8, 8, 0, 0, 0)], ['agreed', 'received']],
    [
      'not invoiced, where it and the others tell what one was credited',
      [line(1, 1, 0, 1, 0), line(9, 2, 3, 5, 0), line(9, 3, 5, 8, 0), line(9, 4, 1, 7, 2)],
      ['agreed', 'received', 'outstanding'],
    ],
  ] as const)('are %s', (_, lines, kept) => {
    expect(shown(...lines)).toEqual(kept);
  });

  it('never leave one or two hidden lines when they are added up or taken from each other', () => {
    const lines = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }), fc.nat({ max: 3 }), fc.nat({ max: 3 }), fc.nat({ max: 1 })), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(lines, fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 5, maxLength: 5 }), (all, signs) => {
        const given = all.map((numbers) => line(...numbers));
        const kept = given.length === 0 ? [] : shown(...given);
        const parts = given.map((one) =>
          kinds.reduce((sum, kind, at) => sum + (kept.includes(kind) ? (signs[at] ?? 0) * one[kind] : 0), 0),
        );
        return ![1, 2].includes(parts.filter((part) => part !== 0).length);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('totals of several years', () => {
  const paying = (...agencies: string[]) =>
    agencies.map((agencyId) => ({ agencyId, agreed: 100, received: agencyId === 'late' ? 0 : 100 }));
  const before = ['police', 'a', 'b', 'c', 'd'];
  const shown = (...years: ReturnType<typeof paying>[]) => {
    const byYear = totalsShownByYear('TOTALS', police, new Map(years.map((lines, at) => [2015 + at, lines])), ['agreed', 'received']);
    return [...byYear].sort(([one], [other]) => one - other).map(([, kinds]) => kinds.length);
  };

  it.each([
    ['all where nobody joined or left', [paying(...before), paying(...before)], [2, 2]],
    ['all where three joined', [paying(...before), paying(...before, 'e', 'f', 'g')], [2, 2]],
    ['those of the newer year alone where one joined', [paying(...before), paying(...before, 'e')], [0, 2]],
    ['those of the newer year alone where one left and one joined', [paying(...before), paying('police', 'b', 'c', 'd', 'e')], [0, 2]],
    ['those of the years since one joined', [paying(...before), paying(...before, 'e'), paying(...before, 'e')], [0, 2, 2]],
    [
      'those of the years that tell of none by way of a third',
      [paying(...before), paying('police', 'a'), paying(...before, 'e')],
      [0, 0, 2],
    ],
    ['none of the year before that tells against what was agreed since', [paying(...before), paying(...before, 'late')], [0, 1]],
    ['all where the own agency joined', [paying(...before.slice(1)), paying(...before)], [2, 2]],
  ] as const)('are %s', (_, years, counts) => {
    expect(shown(...years)).toEqual(counts);
  });

  it('are all shown to the board', () => {
    const years = new Map([
      [2016, paying('a')],
      [2017, paying('a', 'b')],
    ]);
    expect([...totalsShownByYear('OWN', chair, years, ['agreed']).values()]).toEqual([['agreed'], ['agreed']]);
  });
});

it.each([
  ['OWN', police, false],
  ['TOTALS', police, false],
  ['ALL', police, true],
  ['TOTALS', viewer, false],
  ['OWN', chair, true],
] as const)('with %s the reserve is shown to %o: %s', (policy, onlooker, shown) => {
  expect(maySeeReserve(policy, onlooker)).toBe(shown);
});
