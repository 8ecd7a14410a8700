import { describe, expect, it } from 'vitest';
import { describeMovement, describeQuantity, describeTarget } from './describe-measure.ts';

describe('a measure in words', () => {
  it.each([
    [733, 'young people', '733 young people'],
    [1992, ' children ', '1,992 children'],
    [46.5, '%', '46.5%'],
    [46, 'per cent', '46%'],
  ])('counts %d of %s as %s', (value, unit, words) => {
    expect(describeQuantity(value, unit)).toBe(words);
  });

  it.each([
    [90, 'UP', '%', '90% or more'],
    [40, 'DOWN', '%', '40% or less'],
    [400, 'DOWN', 'children', '400 children or fewer'],
    [46, 'LEVEL', '%', 'Stay at 46%'],
    [null, 'UP', '%', 'No target is set. The board wants it to go up.'],
    [null, 'DOWN', 'children', 'No target is set. The board wants it to go down.'],
    [null, 'LEVEL', 'children', 'No target is set. The board wants it to stay where it is.'],
  ] as const)('aims at %s, %s in %s, as "%s"', (target, direction, unit, words) => {
    expect(describeTarget({ target, direction }, unit)).toBe(words);
  });

  it.each([
    ['TOWARDS', false, 'Towards the target'],
    ['AWAY', false, 'Away from the target'],
    ['AWAY', true, 'Away from the target'],
    ['TOWARDS', true, 'The way the board wants'],
    ['TOWARDS', null, 'The way the board wants'],
    ['AWAY', null, 'Not the way the board wants'],
    ['NONE', null, 'No change'],
    [null, null, null],
  ] as const)('moves %s, target met %s, as "%s"', (movement, isMet, words) => {
    expect(describeMovement({ movement, isMet })).toBe(words);
  });
});
