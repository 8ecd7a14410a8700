import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ratings, usualRatingWords } from './rating.ts';
import { checkRatingWords, ratingWords } from './rating-words.ts';

it.each([
  ['nothing', null],
  ['an empty object', {}],
  ['two letters', { NO_UPDATE: { letter: 'NU' } }],
  ['two signs that a computer counts as four', { NO_UPDATE: { letter: '🟢🔴' } }],
  ['words of its own for one rating', { ON_TRACK: { letter: 'V', word: 'Green' } }],
  ['two ratings that change letters', { COMPLETE: { letter: 'G' }, ON_TRACK: { letter: 'B' } }],
])('takes %s', (_words, custom) => {
  expect(checkRatingWords(custom)).toEqual([]);
});

it("puts a board's own words over the usual ones", () => {
  const words = ratingWords({ ON_TRACK: { word: ' Green ' }, NO_UPDATE: { letter: 'W', definition: 'White.' } });
  expect(words.ON_TRACK).toEqual({ ...usualRatingWords.ON_TRACK, word: 'Green' });
  expect(words.NO_UPDATE).toEqual({ letter: 'W', word: 'No update', definition: 'White.' });
  expect(words.AT_RISK).toEqual(usualRatingWords.AT_RISK);
});

it.each<[unknown, string | undefined, string]>([
  ['Green', undefined, 'Give the words for the ratings as an object with a part for each rating.'],
  [{ GREEN: { letter: 'G' } }, 'GREEN', '‘GREEN’ is not a rating. Use COMPLETE, ON_TRACK, AT_RISK, OFF_TRACK, NOT_STARTED, NO_UPDATE.'],
  [{ AT_RISK: { letter: 'Amb' } }, 'AT_RISK.letter', 'Enter the letter for ‘At risk’, using 2 characters or fewer.'],
  [{ AT_RISK: { word: ' ' } }, 'AT_RISK.word', 'Enter the word for ‘At risk’, using 30 characters or fewer.'],
  [{ AT_RISK: { word: 7 } }, 'AT_RISK.word', 'Enter the word for ‘At risk’, using 30 characters or fewer.'],
  [
    { AT_RISK: { definition: 'a'.repeat(301) } },
    'AT_RISK.definition',
    'Enter the definition for ‘At risk’, using 300 characters or fewer.',
  ],
  [{ AT_RISK: { letter: 'g' } }, 'AT_RISK.letter', '‘On track’ and ‘At risk’ have the same letter, ‘g’. Give each rating its own.'],
  [
    { NO_UPDATE: { word: 'ON TRACK' } },
    'NO_UPDATE.word',
    '‘On track’ and ‘No update’ have the same word, ‘ON TRACK’. Give each rating its own.',
  ],
])('refuses %j', (custom, field, message) => {
  const violation = { code: 'INVALID', ...(field && { field }), message };
  expect(checkRatingWords(custom)).toEqual([violation]);
  expect(ratingWords(custom)).toEqual(usualRatingWords);
});

it('gives every slip at once', () => {
  expect(checkRatingWords({ AT_RISK: 'Amber', RED: {} })).toHaveLength(4);
});

it('does not say that two blank letters are the same', () => {
  expect(checkRatingWords({ AT_RISK: { letter: '' }, OFF_TRACK: { letter: ' ' } })).toHaveLength(2);
});

it('always gives letters and words that tell the ratings apart, whatever was stored', () => {
  const text = fc.oneof(fc.constantFrom('G', 'g', '?', 'On track', ''), fc.string(), fc.anything());
  const part = fc.record({ letter: text, word: text, definition: text }, { requiredKeys: [] });
  const custom = fc.oneof(fc.dictionary(fc.constantFrom(...ratings), part), fc.anything());
  fc.assert(
    fc.property(custom, (stored) => {
      const words = Object.values(ratingWords(stored));
      for (const field of ['letter', 'word'] as const) {
        const said = words.map((one) => one[field].toLowerCase());
        expect(new Set(said).size).toBe(ratings.length);
        expect(said.every((one) => one.trim() !== '')).toBe(true);
      }
    }),
  );
});
