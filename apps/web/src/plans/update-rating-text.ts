import { type GivenRating, givenRatings, type RatingWords } from '@quorate/domain';

export type GivenWords = Record<GivenRating, RatingWords>;

/** What others call the ratings, in tables that come from elsewhere. The board's own letters and words come first. */
const usualTexts: Record<GivenRating, readonly string[]> = {
  COMPLETE: ['complete', 'completed', 'done', 'finished', 'closed', 'blue', 'b'],
  ON_TRACK: ['on track', 'on target', 'on schedule', 'green', 'g'],
  AT_RISK: ['at risk', 'some risk', 'amber', 'yellow', 'a'],
  OFF_TRACK: ['off track', 'off target', 'behind', 'red', 'r'],
  NOT_STARTED: ['not started', 'not yet started', 'not begun', 'to start', 'grey', 'gray', 'n', '-'],
};

/** Reads a rating as people write it: the board's letter or word, or a common one. Null for anything else. */
export function readRatingText(text: string, words: GivenWords): GivenRating | null {
  const wanted = plain(text);
  if (wanted === '') return null;
  const own = givenRatings.find((rating) => [words[rating].letter, words[rating].word].some((name) => plain(name) === wanted));
  return own ?? givenRatings.find((rating) => usualTexts[rating].includes(wanted)) ?? null;
}

/** Without what makes no difference: case, spaces, hyphens between words and a full stop; every dash is the same. */
function plain(text: string): string {
  const folded = text.trim().toLowerCase().replace(/[–—−]/g, '-');
  return folded === '-'
    ? folded
    : folded
        .replace(/[\s-]+/g, ' ')
        .replace(/\.$/, '')
        .trim();
}

/** "Complete, On track, At risk, Off track or Not started" */
export function ratingsInWords(words: GivenWords): string {
  const names = givenRatings.map((rating) => words[rating].word);
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
