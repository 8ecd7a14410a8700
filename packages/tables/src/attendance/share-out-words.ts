import { continuesLabel } from './wrapped-label.ts';

export type Share = 'ABOVE' | 'BELOW' | 'NOWHERE';

export interface Between {
  /** The names in the rows above and below; null where there is none, or where words cannot belong to it. */
  above: string | null;
  below: string | null;
  /** How long the longest line of a name is; null where names are never broken. */
  longest: number | null;
  /** Whether names in this table more often begin above their marks than go on below them. */
  prefersBelow: boolean;
}

// Letters differ in width, so a line that is nearly as long as the longest counts as full.
const nearlyFull = 0.85;

/**
 * Shares out the lines of words between two rows: which end the name above them, which begin the name below. The
 * words themselves tell first ("NHS Foundation Trust" ends a name); else the width does, since a name is only broken
 * where the next word would not have fitted.
 */
export function shareOutWords(words: readonly string[], between: Between): Share[] {
  const { above, below, longest, prefersBelow } = between;
  const shares = words.map((): Share => 'NOWHERE');
  let start = 0;
  let end = words.length;
  type Belongs = (start: string, next: string) => boolean;
  const takeAbove = (belongs: Belongs) => {
    for (let name = shares[start - 1] ? words[start - 1] : above; start < end && name != null; name = words[start - 1]) {
      if (!belongs(name ?? '', words[start] ?? '')) break;
      shares[start++] = 'ABOVE';
    }
  };
  const takeBelow = (belongs: Belongs) => {
    for (let name = end < words.length ? words[end] : below; start < end && name != null; name = words[end]) {
      if (name !== '' && !belongs(words[end - 1] ?? '', name ?? '')) break;
      shares[--end] = 'BELOW';
    }
  };
  const isFull: Belongs = (name, next) =>
    longest !== null && longest >= 20 && name.length + 1 + firstWord(next).length >= longest * nearlyFull;
  takeAbove(continuesLabel);
  takeBelow(continuesLabel);
  if (prefersBelow) takeBelow(isFull);
  takeAbove(isFull);
  takeBelow(isFull);
  return shares;
}

function firstWord(text: string): string {
  return text.split(' ')[0] ?? '';
}
