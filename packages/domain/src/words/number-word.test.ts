import { expect, it } from 'vitest';
import { counted, numberWord } from './number-word.ts';

it.each([
  [0, 'no'],
  [3, 'three'],
  [12, 'twelve'],
  [13, '13'],
])('writes %i as "%s"', (count, word) => {
  expect(numberWord(count)).toBe(word);
});

it.each([
  [1, '1 meeting'],
  [4, '4 meetings'],
])('counts %i meetings in words', (count, words) => {
  expect(counted(count, 'meeting')).toBe(words);
});
