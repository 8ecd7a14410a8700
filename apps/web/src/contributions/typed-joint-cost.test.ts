import { describe, expect, it } from 'vitest';
import { readWeight, splitSoFar } from './typed-joint-cost.ts';

const boards = [
  { id: 's', name: 'Staffordshire', canAdminister: true, children: 168_900 },
  { id: 'o', name: 'Stoke-on-Trent', canAdminister: true, children: 56_100 },
];

describe('a joint cost that is being typed', () => {
  it.each([
    ['CHILDREN', {}, [1_501_333, 498_667]],
    ['EQUAL', {}, [1_000_000, 1_000_000]],
    ['CUSTOM', { s: '3', o: '1' }, [1_500_000, 500_000]],
  ] as const)('shows every part by the basis %s, to the penny', (basis, weights, parts) => {
    expect(splitSoFar({ pounds: '20,000', basis, boards, weights })).toEqual({ parts, problems: [] });
  });

  it('shows no part before there is an amount, and says what a basis still needs', () => {
    expect(splitSoFar({ pounds: '', basis: 'EQUAL', boards, weights: {} })).toEqual({ parts: [], problems: [] });
    expect(splitSoFar({ pounds: '5', basis: 'CUSTOM', boards, weights: { s: '1' } }).problems[0]).toContain('Stoke-on-Trent');
    expect(splitSoFar({ pounds: '5', basis: 'EQUAL', boards: boards.slice(0, 1), weights: {} }).problems[0]).toContain('two boards');
  });

  it.each([
    ['3', 3],
    ['168,900', 168_900],
    ['0', null],
    ['-1', null],
    ['1.5', null],
    ['', null],
  ])('reads the weight %j as %s', (text, weight) => {
    expect(readWeight(text)).toBe(weight);
  });
});
