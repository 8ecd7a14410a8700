/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to turn one word into the other, or
 * `limit` + 1 when that many are not enough. Only a band of `limit` letters either side is looked at, so that the time
 * grows with the length of the words and not with its square.
 * Source: domain arithmetic, the optimal string alignment distance.
 */
export function editDistance(left: string, right: string, limit: number): number {
  const [a, b] = withoutEqualEnds(left, right);
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = nextRow(a, b, row, limit, last, beforeLast);
    // A swap reaches back two rows, so only two rows over the limit end the search.
    if (isOver(current, limit) && isOver(last, limit)) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length] ?? limit + 1, limit + 1);
}

function isOver(row: readonly number[], limit: number): boolean {
  return row.every((distance) => distance > limit);
}

// A slip is a letter or two inside a word, so this leaves next to nothing to compare.
function withoutEqualEnds(left: string, right: string): [string, string] {
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < shorter - start && left[left.length - 1 - end] === right[right.length - 1 - end]) end += 1;
  return [left.slice(start, left.length - end), right.slice(start, right.length - end)];
}

// Letters outside the band stay unset, which reads as more slips than are allowed.
function nextRow(a: string, b: string, row: number, limit: number, last: number[], beforeLast: number[]): number[] {
  const tooMany = limit + 1;
  const current = new Array<number>(b.length + 1);
  current[0] = row;
  for (let column = Math.max(1, row - limit); column <= Math.min(b.length, row + limit); column += 1) {
    const replaced = (last[column - 1] ?? tooMany) + (a[row - 1] === b[column - 1] ? 0 : 1);
    let distance = Math.min(replaced, (last[column] ?? tooMany) + 1, (current[column - 1] ?? tooMany) + 1);
    if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
      distance = Math.min(distance, (beforeLast[column - 2] ?? tooMany) + 1);
    }
    current[column] = distance;
  }
  return current;
}
