import { describe, expect, it } from 'vitest';
import { datedPlaces, placesWithRoom } from './dated-places.ts';

describe('days along a line', () => {
  it('stand as far apart as the days between them', () => {
    expect(datedPlaces(['2017-01-01', '2017-01-11', '2017-04-11'])).toEqual([0, 0.1, 1]);
  });

  it('stand in the middle where there is one', () => {
    expect(datedPlaces(['2017-01-01'])).toEqual([0.5]);
    expect(datedPlaces([])).toEqual([]);
  });
});

describe('words along a line', () => {
  it.each([
    [[0, 0.5, 1], 0.3, [0, 1, 2]],
    [[0, 0.1, 0.2, 0.5, 0.9, 1], 0.3, [0, 3, 5]],
    [[0, 0.1], 0.3, [1]],
    [[0.5], 0.3, [0]],
    [[], 0.3, []],
  ])('of %j with room for %d are %j', (places, width, indexes) => {
    expect([...placesWithRoom(places, width)].sort((one, other) => one - other)).toEqual(indexes);
  });
});
