import { normaliseName } from './normalise-name.ts';

/** The ways one name may be written. */
export interface NameForms {
  /** As normalised: "staffordshire council of voluntary youth services scvys". */
  full: string;
  /** Without its acronym; the same as `full` when it has none. */
  bare: string;
  /** "scvys", when it stands for the whole name; one for a part, such as "icb", could be any board's. */
  acronym: string | null;
}

const smallWords = new Set(['and', 'of', 'the', 'for', 'on', 'in', 'to', 'a', 'at', 'with']);

export function isSmallWord(word: string): boolean {
  return smallWords.has(word);
}

/**
 * Finds an acronym at the end of a name, in brackets or not, by spelling it with the first letters before it. Other
 * words in brackets belong to the name: "Designated Nurse (North)".
 * Source: Staffordshire Safeguarding Children Board annual report 2017/18, "... Voluntary Youth Services (SCVYS)".
 */
export function nameForms(name: string): NameForms {
  const full = normaliseName(name);
  const words = full.split(' ');
  const last = words.pop() ?? '';
  const spelled = [initials(words), initials(words.filter((word) => !isSmallWord(word)))];
  if (last.length < 2 || !spelled.some((letters) => letters.endsWith(last))) return { full, bare: full, acronym: null };
  return { full, bare: words.join(' '), acronym: spelled.includes(last) ? last : null };
}

function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}
