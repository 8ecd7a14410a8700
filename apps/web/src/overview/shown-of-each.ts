/**
 * How many of each list to show where there is room for `most` in all: the longest lists give way first, and each keeps
 * its first, so that no kind of thing goes unseen.
 */
export function shownOfEach(lengths: readonly number[], most: number): number[] {
  let shown = [...lengths];
  while (sum(shown) > most && Math.max(...shown) > 1) {
    const longest = Math.max(...shown);
    shown = shown.with(shown.lastIndexOf(longest), longest - 1);
  }
  return shown;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
