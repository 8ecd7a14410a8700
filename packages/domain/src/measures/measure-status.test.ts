import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../calendar/local-date.ts';
import { type Measure, measureStatus } from './measure-status.ts';

const series = (...values: number[]) => values.map((value, index) => ({ date: addDays('2016-03-31', index * 365), value }));

it.each<[string, Measure, ReturnType<typeof measureStatus>]>([
  [
    'plans for neglect that fall towards 40%',
    { target: 40, direction: 'DOWN', series: series(49, 47, 46) },
    { latest: 46, previous: 47, isMet: false, movement: 'TOWARDS' },
  ],
  [
    'one that rises and is met at the target',
    { target: 80, direction: 'UP', series: series(75, 80) },
    { latest: 80, previous: 75, isMet: true, movement: 'TOWARDS' },
  ],
  [
    'one that goes on past the target',
    { target: 80, direction: 'UP', series: series(85, 90) },
    { latest: 90, previous: 85, isMet: true, movement: 'TOWARDS' },
  ],
  [
    'one that is met and falls back',
    { target: 80, direction: 'UP', series: series(90, 85) },
    { latest: 85, previous: 90, isMet: true, movement: 'AWAY' },
  ],
  [
    'a level one that comes nearer from above',
    { target: 10, direction: 'LEVEL', series: series(13, 11) },
    { latest: 11, previous: 13, isMet: false, movement: 'TOWARDS' },
  ],
  [
    'a level one as far below as it was above',
    { target: 0.3, direction: 'LEVEL', series: series(0.5, 0.1) },
    { latest: 0.1, previous: 0.5, isMet: false, movement: 'NONE' },
  ],
  [
    'a level one without a target that changes',
    { target: null, direction: 'LEVEL', series: series(4, 3) },
    { latest: 3, previous: 4, isMet: null, movement: 'AWAY' },
  ],
  [
    'one without a target',
    { target: null, direction: 'DOWN', series: series(4, 3) },
    { latest: 3, previous: 4, isMet: null, movement: 'TOWARDS' },
  ],
  ['one value', { target: 3, direction: 'LEVEL', series: series(3) }, { latest: 3, previous: null, isMet: true, movement: null }],
  ['no values', { target: 3, direction: 'UP', series: [] }, { latest: null, previous: null, isMet: null, movement: null }],
])('judges %s', (_words, measure, status) => {
  expect(measureStatus(measure)).toEqual(status);
});

it('takes the values by date and the last of two on one day', () => {
  const jumbled = [
    { date: '2018-03-31', value: 46 },
    { date: '2016-03-31', value: 49 },
    { date: '2018-03-31', value: 45 },
  ];
  expect(measureStatus({ target: null, direction: 'DOWN', series: jumbled })).toMatchObject({ latest: 45, previous: 49 });
});

it('is the same for a measure that is to fall as for its mirror that is to rise', () => {
  const value = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(fc.array(value, { maxLength: 5 }), fc.option(value), (values, target) => {
      const { isMet, movement } = measureStatus({ target, direction: 'DOWN', series: series(...values) });
      const mirror = series(...values.map((one) => -one));
      expect(measureStatus({ target: target && -target, direction: 'UP', series: mirror })).toMatchObject({ isMet, movement });
    }),
  );
});
