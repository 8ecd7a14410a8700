import { describe, expect, it } from 'vitest';
import { nameWords, wordLikeness } from './name-words.ts';

describe('nameWords', () => {
  it('leaves small words out and gives two spellings of one word one form', () => {
    expect(textOf('university hospitals of the north staffs healthcare')).toEqual([
      'university',
      'hospitals',
      'north',
      'staffordshire',
      'health',
    ]);
  });

  it('has no words in an empty name', () => {
    expect(textOf('')).toEqual([]);
  });

  it('keeps what comes after 16 words as one, which must be the same in both names', () => {
    const words = nameWords('police '.repeat(18).trim());
    expect(words).toHaveLength(17);
    expect(words.at(-1)).toMatchObject({ text: 'police police', isDistinguishing: true });
    expect(nameWords('police '.repeat(16).trim())).toHaveLength(16);
  });

  it('gives words that say little a quarter of the weight', () => {
    expect(nameWords('police nhs').map(({ weight }) => weight)).toEqual([4, 1]);
  });
});

describe('wordLikeness', () => {
  it.each([
    ['combind', 'combined', 0.875],
    ['polise', 'police', 1 - 1 / 6],
    ['safegaurding', 'safeguarding', 1 - 1 / 12],
    ['staffordshrie', 'staffordshire', 1 - 1 / 13],
    ['commisioning', 'commissionning', 1 - 2 / 14],
    ['abcde', 'abcdf', 0.8],
    ['abcdefgh', 'abcdefxy', 0.75],
    ['a'.repeat(20), `${'a'.repeat(19)}b`, 0.95],
  ])('takes "%s" for "%s" misspelt, with likeness %d', (left, right, likeness) => {
    expect(likenessOf(left, right)).toBeCloseTo(likeness, 10);
    expect(likenessOf(right, left)).toBeCloseTo(likeness, 10);
  });

  it.each([
    ['csaf', 'csef', 'short words differ on purpose'],
    ['abcd', 'abcde', 'the shorter one is too short'],
    ['abcdefg', 'abcdexy', 'two slips are too many in seven letters'],
    ['abcdefgh', 'abcdexyz', 'three slips are too many in eight letters'],
    ['abcdefgh', 'abcdefghijk', 'three letters are missing'],
    ['hertfordshire', 'herefordshire', 'both are real places'],
    ['nursery', 'nurserys', 'a word that tells seats apart is never guessed'],
    ['wester', 'western', 'a word that tells seats apart is never guessed'],
    ['group11', 'group12', 'numbers tell seats apart'],
    ['a'.repeat(21), `${'a'.repeat(20)}b`, 'no word is that long'],
  ])('never takes "%s" for "%s": %s', (left, right) => {
    expect(likenessOf(left, right)).toBe(0);
    expect(likenessOf(right, left)).toBe(0);
  });
});

function likenessOf(left: string, right: string): number {
  const [a] = nameWords(left);
  const [b] = nameWords(right);
  if (!a || !b) throw new Error('A word is needed on each side.');
  return wordLikeness(a, b);
}

function textOf(name: string): string[] {
  return nameWords(name).map(({ text }) => text);
}
