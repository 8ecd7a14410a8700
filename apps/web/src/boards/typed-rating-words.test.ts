import { usualRatingWords } from '@quorate/domain';
import { describe, expect, it } from 'vitest';
import { readTypedRatingWords, typeRatingWords } from './typed-rating-words.ts';

const usual = typeRatingWords(usualRatingWords);

describe('the rating words that a board types', () => {
  it('are sent where they differ from the usual ones', () => {
    expect(readTypedRatingWords(usual)).toEqual({ words: [], errors: [] });
    expect(readTypedRatingWords({ ...usual, 'AT_RISK.word': ' Amber ' })).toEqual({
      words: [{ rating: 'AT_RISK', letter: 'A', word: 'Amber', definition: usualRatingWords.AT_RISK.definition }],
      errors: [],
    });
  });

  it('are refused beside the field when two could be taken for each other, or when one is missing', () => {
    expect(readTypedRatingWords({ ...usual, 'AT_RISK.letter': 'g' }).errors).toMatchObject([{ field: 'AT_RISK.letter' }]);
    expect(readTypedRatingWords({ ...usual, 'OFF_TRACK.word': ' ' }).errors).toMatchObject([{ field: 'OFF_TRACK.word' }]);
  });
});
