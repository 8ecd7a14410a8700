import { usualRatingWords } from '@quorate/domain';
import { describe, expect, it } from 'vitest';
import { startAt } from '../ui/grid/grid-state.ts';
import { pressKey } from '../ui/grid/press-key.ts';
import { columnOf } from './update-columns.ts';
import { ratingKeys, updateKeys } from './update-grid-keys.ts';

const size = { rows: 12, columns: 6, pageRows: 8 };
const pressed = (key: string, column: number, words = usualRatingWords) =>
  pressKey(startAt(3, column), { key, shift: false, control: false, alt: false, at: 0 }, size, updateKeys(words));
const rating = columnOf('rating');
const percentage = columnOf('percentage');
const narrative = columnOf('narrative');

describe('Given the focus on a rating', () => {
  it.each([
    ['b', 'COMPLETE'],
    ['G', 'ON_TRACK'],
    ['a', 'AT_RISK'],
    ['r', 'OFF_TRACK'],
    ['-', 'NOT_STARTED'],
    ['–', 'NOT_STARTED'],
    ['n', 'NOT_STARTED'],
  ])('when %s is pressed, then it is to be %s', (key, given) => {
    expect(pressed(key, rating)?.command).toEqual({ do: 'RATE', rating: given });
  });

  it.each([
    [' ', 'STEP'],
    ['Enter', 'EDIT'],
    ['F2', 'EDIT'],
    ['Delete', 'CLEAR'],
    ['/', 'FIND'],
    ['?', 'SHOW_KEYS'],
    ['Escape', 'LEAVE'],
  ])('when %s is pressed, then the command is %s', (key, command) => {
    expect(pressed(key, rating)?.command).toEqual({ do: command });
  });

  it('when a digit is pressed, then the focus goes to that row', () => {
    expect(pressed('7', rating)).toMatchObject({ state: { focus: { row: 6, column: rating } }, command: null });
  });

  it('when a letter that is no rating is pressed, then it goes on to the browser', () => {
    expect(pressed('q', rating)).toBeNull();
  });
});

describe('Given the focus on a text or on how much is done', () => {
  it.each([
    ['T', narrative],
    ['a', narrative],
    ['4', narrative],
    ['4', percentage],
    ['-', narrative],
    ['é', narrative],
  ])('when %s is pressed, then it is typed there', (key, column) => {
    expect(pressed(key, column)?.command).toEqual({ do: 'TYPE', text: key });
  });

  it.each([
    ['/', 'FIND'],
    ['?', 'SHOW_KEYS'],
    ['Enter', 'EDIT'],
    ['Backspace', 'CLEAR'],
  ])('when %s is pressed, then the command is %s as everywhere', (key, command) => {
    expect(pressed(key, narrative)?.command).toEqual({ do: command });
  });
});

describe('Given a board with letters of its own', () => {
  const words = {
    ...usualRatingWords,
    COMPLETE: { ...usualRatingWords.COMPLETE, letter: '4' },
    ON_TRACK: { ...usualRatingWords.ON_TRACK, letter: 'N' },
    AT_RISK: { ...usualRatingWords.AT_RISK, letter: 'AR' },
  };

  it('when a rating has a letter of one key, then that is its key and the usual one is not', () => {
    expect(ratingKeys(words)).toMatchObject({ ON_TRACK: ['n'], OFF_TRACK: ['r'] });
    expect(pressed('g', rating, words)).toBeNull();
  });

  it('when its letter is a digit or two letters, then the usual key stands in for it', () => {
    expect(ratingKeys(words)).toMatchObject({ COMPLETE: ['b'], AT_RISK: ['a'] });
    expect(pressed('4', rating, words)).toMatchObject({ state: { focus: { row: 3 } }, command: null });
  });

  it('when another rating has taken the usual key, then there is none beside the own sign', () => {
    expect(ratingKeys(words).NOT_STARTED).toEqual(['-', '–', '—']);
  });
});
