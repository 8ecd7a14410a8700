import { describe, expect, it } from 'vitest';
import { cellPlace, cellRange } from './cell-reference.ts';

describe('a cell', () => {
  it.each([
    ['A1', { row: 1, column: 1 }],
    ['Z9', { row: 9, column: 26 }],
    ['AA10', { row: 10, column: 27 }],
    ['$C$4', { row: 4, column: 3 }],
    ['XFD1048576', { row: 1_048_576, column: 16_384 }],
    ['A0', null],
    ['1A', null],
    ['', null],
  ])('is found by its letters and number: %s', (reference, place) => {
    expect(cellPlace(reference)).toEqual(place);
  });
});

describe('a range', () => {
  it.each([
    ['B2:D3', { from: { row: 2, column: 2 }, to: { row: 3, column: 4 } }],
    ['D3:B2', null],
    ['B2', null],
    ['B2:', null],
  ])('goes from its first corner to its last: %s', (reference, range) => {
    expect(cellRange(reference)).toEqual(range);
  });
});
