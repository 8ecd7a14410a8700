import { describe, expect, it } from 'vitest';
import { linePath, namedPlaces, ticksUpTo } from './step-line.ts';

describe('the ticks of a chart', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [5, [0, 1, 2, 3, 4, 5]],
    [6, [0, 2, 4, 6]],
    [17, [0, 5, 10, 15, 20]],
    [100, [0, 20, 40, 60, 80, 100]],
    [7_000, [0, 1400, 2800, 4200, 5600, 7000]],
  ])('up to %i are whole, few, and reach it', (value, ticks) => {
    expect(ticksUpTo(value)).toEqual(ticks);
  });
});

describe('a line of steps', () => {
  const at = (index: number, value: number) => ({ x: index * 10, y: value });

  it('holds each value over its place and ends at the last that is known', () => {
    expect(linePath([1, 3, null], at)).toBe('M0 1H10L10 3H20');
  });

  it('is nothing where nothing is known', () => {
    expect(linePath([null, null], at)).toBe('');
  });
});

describe('the names of the places along the bottom', () => {
  it.each<[string[], number, number]>([
    [Array(12).fill('Apr'), 576, 1],
    [Array(12).fill('Apr'), 236, 2],
    [['Jun 2017', 'Sep 2017'], 236, 1],
    [Array(10).fill('Jun 2017'), 576, 2],
    [[], 236, 1],
  ])('%j over %i pixels are named so far apart that they do not run into each other', (places, width, every) => {
    expect(namedPlaces(places, width)).toBe(every);
  });
});
