import { expect, it } from 'vitest';
import { compareCadence } from './compare-cadence.ts';

it("takes the board's move from December to November into the plan and keeps days set by hand", () => {
  const planned = ['2017-10-20', '2017-11-20', '2018-01-25'];
  const wanted = ['2017-10-20', '2017-12-20', '2018-01-20'];
  expect(compareCadence(planned, wanted)).toEqual({
    kept: ['2017-10-20', '2018-01-25'],
    added: ['2017-12-20'],
    removed: ['2017-11-20'],
  });
});

it('changes nothing when the plan has every month that is wanted', () => {
  const planned = ['2017-10-20', '2017-11-20'];
  expect(compareCadence(planned, planned)).toEqual({ kept: planned, added: [], removed: [] });
});
