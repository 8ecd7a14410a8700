import { describe, expect, it } from 'vitest';
import { shownOfEach } from './shown-of-each.ts';

describe('how many of each list are shown', () => {
  it.each([
    ['everything, where there is room', [2, 1, 0, 2], 5, [2, 1, 0, 2]],
    ['fewer of the longest', [6, 1, 0, 1], 5, [3, 1, 0, 1]],
    ['the first list keeps more than a later one that is as long', [4, 0, 0, 4], 5, [3, 0, 0, 2]],
    ['one of each at least', [9, 9, 9, 9], 3, [1, 1, 1, 1]],
    ['nothing of nothing', [0, 0, 0, 0], 5, [0, 0, 0, 0]],
    ['nothing of no lists', [], 5, []],
  ])('is %s', (_, lengths, most, shown) => {
    expect(shownOfEach(lengths, most)).toEqual(shown);
  });
});
