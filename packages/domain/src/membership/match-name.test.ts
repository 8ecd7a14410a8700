import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedRows } from '../attendance/published-matrix.cases.ts';
import { matchName, type NamedThing } from './match-name.ts';

const seats: NamedThing[] = publishedRows.map(({ id, name }) => ({ id, name }));

describe('matchName, with the 29 seats of the published matrix', () => {
  it.each(publishedRows.map(({ id, name }) => [name, id]))('finds "%s" exactly', (name, id) => {
    expect(matchName(name, seats)).toEqual({ kind: 'EXACT', id, score: 100, candidates: [{ id, score: 100 }] });
  });

  it.each([
    ['Burton and South Derbyshire College', '2'],
    ['STAFFORDSHIRE FIRE & RESCUE', '3'],
    ['South Staffordshire and Shropshire Healthcare NHS Foundation Trust', '4'],
    ['Birmingham Community Healthcare NHS Foundation Trust', '12'],
    ['Barnardo’s', '15'],
    ['CAFCASS', '16'],
    ['Staffordshire Council of Voluntary Youth Services', '20'],
    ['Staffordshire Council of Voluntary Youth Services SCVYS', '20'],
    ['N.S.P.C.C.', '21'],
    ['Staffordshire and Stoke-on-Trent Partnership NHS Trust', '25'],
  ])('finds "%s" as the same name written differently', (name, id) => {
    expect(matchName(name, seats)).toMatchObject({ kind: 'EXACT', id });
  });

  it('finds a name by the acronym that it gives itself', () => {
    expect(matchName('SCVYS', seats)).toMatchObject({ kind: 'ALIAS', id: '20', score: 100 });
  });

  it.each([
    ['North Staffs Combined Health', '17'],
    ['North Staffs Combind Health NHS Trust', '17'],
    ['North Staffordshire Combined Healthcare NHS Trust', '17'],
    ['University Hospital of North Midlands', '9'],
    ['Staffordshire Fire and Rescue Service', '3'],
    ['West Midlands Ambulance Service', '18'],
    ['Staffordshire Youth Ofending Service', '24'],
  ])('finds "%s" as similar', (name, id) => {
    const match = matchName(name, seats);
    expect(match).toMatchObject({ kind: 'SIMILAR', id });
    expect(match.score).toBeGreaterThanOrEqual(80);
    expect(match.candidates[0]).toEqual({ id, score: match.score });
  });

  it.each([
    ['Birmingham Community NHS', '12'],
    ['the National Probation Service', '6'],
  ])('offers the seat of "%s" and leaves the choice to a person', (name, id) => {
    const match = matchName(name, seats);
    expect(match).toMatchObject({ kind: 'NONE', id: null });
    expect(match.candidates[0]?.id).toBe(id);
  });

  it.each([['Designated Nurse for Staffs CCG'], ['Designated Nurse for East Staffs CCG'], ['Designated Officer for North Staffs CCG']])(
    'never guesses who "%s" is',
    (name) => {
      expect(matchName(name, seats)).toMatchObject({ kind: 'NONE', id: null });
    },
  );

  it.each([['26'], ['27'], ['28'], ['29']])('never takes seat %s for its neighbour when its own is gone', (id) => {
    const name = seats.find((seat) => seat.id === id)?.name ?? '';
    const others = seats.filter((seat) => seat.id !== id);
    expect(matchName(name, others)).toMatchObject({ kind: 'NONE', id: null });
  });

  it('finds nothing like a name that is quite different', () => {
    expect(matchName('Royal Mail', seats)).toEqual({ kind: 'NONE', id: null, score: 0, candidates: [] });
  });
});

describe('matchName', () => {
  const police: NamedThing = { id: 'police', name: 'Staffordshire Police', shortName: 'Police', aliases: ['The Constabulary'] };

  it('goes by name, then by short name, then by alias', () => {
    expect(matchName('police', [police])).toMatchObject({ kind: 'EXACT', id: 'police' });
    expect(matchName('constabulary', [police])).toMatchObject({ kind: 'ALIAS', id: 'police' });
    const other: NamedThing = { id: 'other', name: 'Police' };
    expect(matchName('Police', [police, other])).toMatchObject({ kind: 'EXACT', id: 'other' });
  });

  it('takes an alias that is nearly right for similar, and no more', () => {
    expect(matchName('The Constabulery', [police])).toMatchObject({ kind: 'SIMILAR', id: 'police' });
  });

  it('chooses neither of two things of one name', () => {
    const match = matchName('School', [
      { id: 'a', name: 'School' },
      { id: 'b', name: 'The School' },
    ]);
    expect(match).toMatchObject({ kind: 'NONE', id: null });
    expect(match.candidates.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('chooses neither of two names that are about as near', () => {
    const colleges = [
      { id: 'a', name: 'Burton Technical College Trust' },
      { id: 'b', name: 'Burton Technical College NHS' },
    ];
    expect(matchName('Burton Technical College', colleges)).toMatchObject({ kind: 'NONE', score: 96 });
  });

  it('takes a name with its words run together for similar', () => {
    const heads = [{ id: 'heads', name: 'Staffordshire Head Teachers' }];
    expect(matchName('Staffordshire Headteachers', heads)).toMatchObject({ kind: 'SIMILAR', id: 'heads', score: 99 });
  });

  it('does not take the acronym of a part for the whole', () => {
    const board = [{ id: 'board', name: 'Staffordshire Integrated Care Board (ICB)' }];
    expect(matchName('Derby Integrated Care Board (ICB)', board)).toMatchObject({ kind: 'NONE' });
  });

  it('offers three candidates at most, best first', () => {
    const names = ['Staffordshire Police', 'Staffordshire Police Force', 'Staffordshire Police Cadets', 'Staffordshire Fire'];
    const { candidates } = matchName(
      'Staffordshire Police Staff',
      names.map((name) => ({ id: name, name })),
    );
    expect(candidates).toHaveLength(3);
    expect(candidates[0]?.id).toBe('Staffordshire Police');
  });

  it.each([[''], ['   '], ['???'], ['()']])('finds nothing for "%s"', (name) => {
    expect(matchName(name, [police, { id: 'blank', name: '' }])).toEqual({ kind: 'NONE', id: null, score: 0, candidates: [] });
  });

  it('matches a name of 200 characters', () => {
    const long = 'a'.repeat(200);
    expect(matchName(long, [{ id: 'long', name: long }])).toMatchObject({ kind: 'EXACT', id: 'long' });
  });

  it('never matches a name that had to be cut, however its beginning reads', () => {
    const long = 'Staffordshire Police '.repeat(20).trim();
    const match = matchName(`${long} Cadets`, [{ id: 'long', name: long.slice(0, 200) }]);
    expect(match).toMatchObject({ kind: 'NONE', id: null, candidates: [{ id: 'long' }] });
  });

  it('answers any two names with a score from 0 to 100 and an id only when it has matched', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, other) => {
        const match = matchName(name, [{ id: 'other', name: other, aliases: [name.slice(1)] }]);
        expect(match.score >= 0 && match.score <= 100).toBe(true);
        expect(match.id === null).toBe(match.kind === 'NONE');
      }),
    );
  });

  // The limit of the ordinary case is the promise; the others show that no text makes it run away.
  it.each<[string, number, (index: number) => string]>([
    ['ordinary names', 1000, (index) => `${publishedRows[index % 29]?.name} ${index * 7919}`],
    ['long names', 4000, (index) => `${'abcdefghij'.repeat(2)}${index} `.repeat(40)],
    ['names of many short words', 4000, (index) => `a${index} b c d e `.repeat(60)],
    ['names of many nearly equal words', 4000, (index) => nearWords(index)],
  ])('matches 500 names with 500 seats of %s in less than %i milliseconds', (_words, limit, nameOf) => {
    const things = Array.from({ length: 500 }, (_, index) => ({ id: `${index}`, name: nameOf(index + 500) }));
    const start = performance.now();
    for (let index = 0; index < 500; index += 1) matchName(`new ${nameOf(index)}`, things);
    expect(performance.now() - start).toBeLessThan(limit);
  });
});

function nearWords(index: number): string {
  const letter = (number: number) => String.fromCharCode(97 + (number % 26));
  return Array.from({ length: 18 }, (_, word) => `abcdefg${letter(index + word * 5)}${letter(index * 3 + word)}`).join(' ');
}
