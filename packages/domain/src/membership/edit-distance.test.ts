import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

it.each([
  ['combined', 'combind', 1],
  ['hospital', 'hospitals', 1],
  ['recieve', 'receive', 1],
  ['north', 'south', 2],
  ['police', 'police', 0],
  ['', 'abc', 3],
])('counts the slips from "%s" to "%s" as %i', (left, right, distance) => {
  expect(editDistance(left, right, 5)).toBe(distance);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

it('agrees with trying every slip in turn, up to the limit', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 6 }), (left, right, limit) => {
      expect(editDistance(left, right, limit)).toBe(Math.min(slips([...left], [...right]), limit + 1));
    }),
    { numRuns: 300 },
  );
});

// The definition, read from the ends of the words and with nothing remembered.
function slips(left: string[], right: string[]): number {
  if (left.length === 0 || right.length === 0) return left.length + right.length;
  const [a, b] = [left.at(-1), right.at(-1)];
  const shorterLeft = left.slice(0, -1);
  const shorterRight = right.slice(0, -1);
  const ways = [slips(shorterLeft, right) + 1, slips(left, shorterRight) + 1, slips(shorterLeft, shorterRight) + (a === b ? 0 : 1)];
  const isSwap = left.length > 1 && right.length > 1 && a === right.at(-2) && left.at(-2) === b;
  return Math.min(...ways, isSwap ? slips(left.slice(0, -2), right.slice(0, -2)) + 1 : 99);
}
