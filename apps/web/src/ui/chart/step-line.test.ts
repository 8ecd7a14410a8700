import { describe, expect, it } from 'vitest';
import { namedPlaces, stepsOf, ticksUpTo } from './step-line.ts';

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
  it('holds each value over its place, rises between them and ends at the last that is known', () => {
    expect(stepsOf([1, 1, 3, null])).toEqual({
      stretches: [
        { from: { place: 0, value: 1 }, to: { place: 1, value: 1 } },
        { from: { place: 1, value: 1 }, to: { place: 2, value: 1 } },
        { from: { place: 2, value: 1 }, to: { place: 2, value: 3 } },
        { from: { place: 2, value: 3 }, to: { place: 3, value: 3 } },
      ],
      end: { place: 3, value: 3 },
    });
  });

  it('is nothing where nothing is known', () => {
    expect(stepsOf([null, null])).toEqual({ stretches: [], end: null });
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
