import { describe, expect, it } from 'vitest';
import type { Sector } from '../gql/graphql.ts';
import { contributorGroups } from './contributor-groups.ts';

const partner = (sector: Sector, agreed: number | null, isOwn = false) => ({ sector, agreed, isOwn });
const short = (year: Parameters<typeof contributorGroups>[0]) => contributorGroups(year).map(({ letter, pence }) => [letter, pence]);

describe('the groups of contributors', () => {
  it('add every partner to the group of its sector, and what has none to the others', () => {
    const partners = [
      partner('COUNCIL', 180),
      partner('COUNCIL', 5),
      partner('POLICE', 42),
      partner('HEALTH', 90),
      partner('EDUCATION', 3),
    ];
    expect(short({ partners, hiddenPartners: 0, totals: { agreed: 320 } })).toEqual([
      ['L', 185],
      ['P', 42],
      ['H', 90],
      ['O', 3],
    ]);
  });

  it('set the own agency first and apart from its group', () => {
    const partners = [partner('POLICE', 42, true), partner('COUNCIL', 180), partner('POLICE', null)];
    expect(short({ partners, hiddenPartners: 0, totals: { agreed: 222 } })).toEqual([
      ['Y', 42],
      ['L', 180],
      ['P', 0],
      ['H', 0],
      ['O', 0],
    ]);
  });

  it('are the own agency and all others where lines are hidden', () => {
    expect(short({ partners: [partner('POLICE', 42, true)], hiddenPartners: 13, totals: { agreed: 325 } })).toEqual([
      ['Y', 42],
      ['A', 283],
    ]);
    expect(short({ partners: [], hiddenPartners: 14, totals: { agreed: 325 } })).toEqual([['A', 325]]);
  });

  it('say nothing about the others where the total is hidden too', () => {
    expect(short({ partners: [partner('POLICE', 42, true)], hiddenPartners: 2, totals: { agreed: null } })).toEqual([['Y', 42]]);
  });
});
