import { numberWord } from '../../words/number-word.ts';

const leading = new Set(['the', 'all', 'every', ...Array.from({ length: 13 }, (_, count) => numberWord(count))]);

/** "districts" from "the six districts", so that the number of the day can be put in front. */
export function pluralOf(who: string): string {
  const words = who.trim().split(' ');
  while (words.length > 1 && leading.has((words[0] ?? '').toLowerCase())) words.shift();
  return words.join(' ');
}

/** "the six districts" */
export function groupOf(who: string, members: number): string {
  return `the ${numberWord(members)} ${pluralOf(who)}`;
}
