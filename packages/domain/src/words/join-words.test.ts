import { expect, it } from 'vitest';
import { joinWords, sentenceCase } from './join-words.ts';

it.each([
  [[], ''],
  [['the police'], 'the police'],
  [['the council', 'the police'], 'the council and the police'],
  [['the council', 'the police', 'the board'], 'the council, the police and the board'],
  [['the police', 'the board or the trust'], 'the police; and the board or the trust'],
  [['a, b', 'c'], 'a, b; and c'],
  [['a; b', 'c'], 'a; b; and c'],
  [['Staffordshire and Stoke Probation', 'Entrust'], 'Staffordshire and Stoke Probation and Entrust'],
])('joins %j as "%s"', (parts, phrase) => {
  expect(joinWords(parts)).toBe(phrase);
});

it('joins alternatives with "or"', () => {
  expect(joinWords(['the board', 'the trust'], 'or')).toBe('the board or the trust');
});

it('starts a sentence with a capital letter and leaves the rest alone', () => {
  expect(sentenceCase('all three NHS partners')).toBe('All three NHS partners');
  expect(sentenceCase('')).toBe('');
});
