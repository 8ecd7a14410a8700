import { type GivenRating, usualRatingWords } from '@quorate/domain';
import { describe, expect, it } from 'vitest';
import { readRatingText } from './update-rating-text.ts';

it.each<[string, GivenRating]>([
  ['B', 'COMPLETE'],
  ['g', 'ON_TRACK'],
  [' At risk ', 'AT_RISK'],
  ['AMBER', 'AT_RISK'],
  ['off-track', 'OFF_TRACK'],
  ['Red.', 'OFF_TRACK'],
  ['Completed', 'COMPLETE'],
  ['On  Target', 'ON_TRACK'],
  ['–', 'NOT_STARTED'],
  ['-', 'NOT_STARTED'],
  ['not started', 'NOT_STARTED'],
])('‘%s’ is read as %s', (text, rating) => {
  expect(readRatingText(text, usualRatingWords)).toBe(rating);
});

it.each(['', '?', 'No update', 'Purple', '40%', 'The council is behind with training'])('‘%s’ is no rating', (text) => {
  expect(readRatingText(text, usualRatingWords)).toBeNull();
});

describe('Given a board with words of its own', () => {
  const words = {
    ...usualRatingWords,
    ON_TRACK: { ...usualRatingWords.ON_TRACK, letter: 'A', word: 'Advancing' },
    AT_RISK: { ...usualRatingWords.AT_RISK, letter: 'W', word: 'Red' },
  };
  it.each<[string, GivenRating]>([
    ['a', 'ON_TRACK'],
    ['Advancing', 'ON_TRACK'],
    ['w', 'AT_RISK'],
    ['red', 'AT_RISK'],
    ['amber', 'AT_RISK'],
    ['R', 'OFF_TRACK'],
  ])('‘%s’ is read as %s, the own word before the common one', (text, rating) => {
    expect(readRatingText(text, words)).toBe(rating);
  });
});
