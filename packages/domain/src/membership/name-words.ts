import { editDistance } from './edit-distance.ts';
import { isDistinguishing, isRealWord, sameWord, wordWeight } from './known-words.ts';
import { isSmallWord } from './name-forms.ts';

/** A word of a name, with what is asked of it thousands of times worked out once. */
export interface NameWord {
  text: string;
  weight: number;
  isReal: boolean;
  isDistinguishing: boolean;
  /** One bit for each letter in the word: two words a slip apart differ in few of them. */
  letters: number;
}

const mostWords = 16;
const longestWord = 20;

/**
 * The words of a name without the small ones. What comes after 16 words is kept as one: it must be the same in both
 * names, so that hostile text costs no time and two long names are not taken for one by their beginnings.
 */
export function nameWords(normalised: string): NameWord[] {
  const words = normalised.split(' ').filter((word) => word !== '' && !isSmallWord(word));
  const read = words.slice(0, mostWords).map((word) => nameWord(sameWord(word)));
  const rest = words.slice(mostWords).join(' ');
  return rest === '' ? read : [...read, { ...nameWord(rest), isDistinguishing: true }];
}

function nameWord(text: string): NameWord {
  return {
    text,
    weight: wordWeight(text),
    isReal: isRealWord(text),
    isDistinguishing: isDistinguishing(text),
    letters: letterBits(text),
  };
}

/** How alike two different words are, 0 to 1. Only longer words may be one misspelt: in "CSAF" each letter is a word. */
export function wordLikeness(left: NameWord, right: NameWord): number {
  const shorter = Math.min(left.text.length, right.text.length);
  const longer = Math.max(left.text.length, right.text.length);
  const allowed = shorter < 5 ? 0 : shorter < 8 ? 1 : 2;
  if (longer > longestWord || longer - shorter > allowed || bitCount(left.letters ^ right.letters) > 2 * allowed) return 0;
  if ((left.isReal && right.isReal) || left.isDistinguishing || right.isDistinguishing) return 0;
  const distance = editDistance(left.text, right.text, allowed);
  return distance > allowed ? 0 : 1 - distance / longer;
}

function letterBits(text: string): number {
  let bits = 0;
  for (const letter of text) bits |= 1 << ((letter.codePointAt(0) ?? 0) % 32);
  return bits;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
