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
  const alike = takePairs(restLeft, restRight, isEqual) + takeMisspelt(restLeft, restRight);
  const score = Math.min(99, Math.round((200 * alike) / whole));
  return areTwoNames(restLeft, restRight) ? Math.min(score, similarScore - 1) : score;
}

function areTwoNames(restLeft: readonly NameWord[], restRight: readonly NameWord[]): boolean {
  const lacksWeight = (rest: readonly NameWord[]) => rest.some((word) => word.weight > 1);
  if (lacksWeight(restLeft) && lacksWeight(restRight)) return true;
  return restLeft.some((word) => word.isDistinguishing) || restRight.some((word) => word.isDistinguishing);
}

// More words misspelt than this are other words; the limits keep the time small for any text.
const mostMisspelt = 3;
const mostCompared = 8;

function takeMisspelt(left: NameWord[], right: NameWord[]): number {
  const [fewer, more] = left.length < right.length ? [left, right] : [right, left];
  return fewer.length <= mostMisspelt && more.length <= mostCompared ? takePairs(fewer, more, wordLikeness) : 0;
}

// Takes each word of one name, with the word most like it, out of both, and gives the weight they share.
function takePairs(left: NameWord[], right: NameWord[], likeness: (a: NameWord, b: NameWord) => number): number {
  let shared = 0;
  for (let index = left.length - 1; index >= 0; index -= 1) {
    const word = left[index] as NameWord;
    let best = 0;
    let place = -1;
    for (let other = 0; other < right.length && best < 1; other += 1) {
      const found = likeness(word, right[other] as NameWord);
      if (found <= best) continue;
      best = found;
      place = other;
    }
    if (place < 0) continue;
    shared += best * Math.min(word.weight, (right[place] as NameWord).weight);
    left.splice(index, 1);
    right.splice(place, 1);
  }
  return shared;
}

function isEqual(a: NameWord, b: NameWord): number {
  return a.letters === b.letters && a.text === b.text ? 1 : 0;
}

function weightOf(words: readonly NameWord[]): number {
  let sum = 0;
  for (const { weight } of words) sum += weight;
  return sum;
}
