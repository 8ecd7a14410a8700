import { continuesLabel } from './wrapped-label.ts';

export type Share = 'ABOVE' | 'BELOW' | 'NOWHERE';

// Letters differ in width, so a line that is nearly as long as the longest counts as full.
const nearlyFull = 0.85;

/**
 * Shares out the lines of words between two rows: which end the name above them, which begin the name below. The
 * words themselves tell first ("NHS Foundation Trust" ends a name); else the width does, since a name is only broken
 * where the next word would not have fitted. `longest` is null where names are never broken.
 */
export function shareOutWords(words: readonly string[], above: string | null, below: string | null, longest: number | null): Share[] {
  const shares = words.map((): Share => 'NOWHERE');
  let start = 0;
  let end = words.length;
  const take = (belongs: (start: string, next: string) => boolean) => {
    for (let name = shares[start - 1] ? words[start - 1] : above; start < end && name != null; name = words[start - 1]) {
      if (!belongs(name ?? '', words[start] ?? '')) break;
      shares[start++] = 'ABOVE';
    }
    for (let name = end < words.length ? words[end] : below; start < end && name != null; name = words[end]) {
      if (name !== '' && !belongs(words[end - 1] ?? '', name ?? '')) break;
      shares[--end] = 'BELOW';
    }
  };
  take(continuesLabel);
  if (longest !== null && longest >= 20) take((name, next) => name.length + 1 + (next.split(' ')[0] ?? '').length >= longest * nearlyFull);
  return shares;
}
