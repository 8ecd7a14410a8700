import { type NameWord, wordLikeness } from './name-words.ts';

/** At this score and above two names may be the same one, written differently. */
export const similarScore = 80;

/**
 * How alike two names are, 0 to 99, by the words they share, misspelt or not. 80 and above only when one name is the
 * other misspelt or cut short: where each has a word of weight that the other lacks, or a word such as "North" or
 * "Nurse" is in one alone, they are two names however much else they share.
 * Source: Staffordshire Safeguarding Children Board annual report 2017/18, whose designated nurses and doctors for the
 * north and south differ by one word.
 */
export function nameSimilarity(left: readonly NameWord[], right: readonly NameWord[]): number {
  const whole = weightOf(left) + weightOf(right);
  if (whole === 0) return 0;
  const restLeft = [...left];
  const restRight = [...right];
  const shared = takeEqual(restLeft, restRight);
  // Half of the words in common is too little to show to anybody, and looking for slips costs time.
  if (shared === 0 && left.length + right.length > 8) return 0;
  const alike = shared + takeAlike(restLeft, restRight);
  const score = Math.min(99, Math.round((200 * alike) / whole));
  return areTwoNames(restLeft, restRight) ? Math.min(score, similarScore - 1) : score;
}

function areTwoNames(restLeft: readonly NameWord[], restRight: readonly NameWord[]): boolean {
  const lacksWeight = (rest: readonly NameWord[]) => rest.some((word) => word.weight > 1);
  if (lacksWeight(restLeft) && lacksWeight(restRight)) return true;
  return [...restLeft, ...restRight].some((word) => word.isDistinguishing);
}

// Takes the words both names have out of both, and gives their weight.
function takeEqual(left: NameWord[], right: NameWord[]): number {
  return take(left, (word) => {
    const index = right.findIndex((other) => other.text === word.text);
    return index < 0 ? 0 : takeAt(right, index).weight;
  });
}

function takeAlike(left: NameWord[], right: NameWord[]): number {
  return take(left, (word) => {
    const likeness = right.map((other) => wordLikeness(word, other));
    const best = Math.max(0, ...likeness);
    return best === 0 ? 0 : best * Math.min(word.weight, takeAt(right, likeness.indexOf(best)).weight);
  });
}

function take(words: NameWord[], worth: (word: NameWord) => number): number {
  let total = 0;
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const value = worth(words[index] as NameWord);
    if (value > 0) words.splice(index, 1);
    total += value;
  }
  return total;
}

function takeAt(words: NameWord[], index: number): NameWord {
  return words.splice(index, 1)[0] as NameWord;
}

function weightOf(words: readonly NameWord[]): number {
  return words.reduce((sum, word) => sum + word.weight, 0);
}
