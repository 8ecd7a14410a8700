import { describe, expect, it } from 'vitest';
import { chooseBoardAndYear, readYear, yearsToOffer } from './board-and-year-choice.ts';

const boards = [
  { id: 'city', years: [] },
  { id: 'county', years: [2018, 2017] },
];
const nothing = { boardId: null, year: null };

describe('the board and year of a page', () => {
  it.each([
    ['what the address says', 'board=city&year=2015', nothing, { boardId: 'city', year: 2015 }],
    ['what was used last, when the address says nothing', '', { boardId: 'city', year: 2016 }, { boardId: 'city', year: 2016 }],
    ['the board with the longest history and its newest year, on a first visit', '', nothing, { boardId: 'county', year: 2018 }],
    ['no year, on a board that has none', 'board=city', nothing, { boardId: 'city', year: null }],
    [
      'the newest year of a board that is not the one used last',
      'board=county',
      { boardId: 'city', year: 2016 },
      { boardId: 'county', year: 2018 },
    ],
    [
      'the board used last, when the address names one that may not be read',
      'board=secret',
      { boardId: 'city', year: 2016 },
      { boardId: 'city', year: 2016 },
    ],
    ['the newest year, when the address holds no year', 'board=county&year=soon', nothing, { boardId: 'county', year: 2018 }],
  ])('are %s', (_, search, lastUsed, chosen) => {
    expect(chooseBoardAndYear(new URLSearchParams(search), lastUsed, boards)).toEqual(chosen);
  });

  it('are none for a person with no board', () => {
    expect(chooseBoardAndYear(new URLSearchParams('board=county&year=2017'), nothing, [])).toEqual(nothing);
  });
});

describe('the years to offer', () => {
  it('are those with something in them, the one shown and this one, newest first and once each', () => {
    expect(yearsToOffer([2018, 2017], 2015, 2018)).toEqual([2018, 2017, 2015]);
  });
});

describe('a year in an address', () => {
  it.each([
    ['2017', 2017],
    ['1999', 1999],
    ['17', null],
    ['20170', null],
    ['-2017', null],
    [null, null],
  ])('%s reads as %s', (text, year) => {
    expect(readYear(text)).toBe(year);
  });
});
