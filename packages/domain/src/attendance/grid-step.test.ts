import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeThreshold, gridStep } from './grid-step.ts';

it.each([
  [0, null],
  [1, 100],
  [3, 33.3],
  [4, 25],
  [6, 16.7],
  [8, 12.5],
])('gives %i meetings a step of %s points', (meetings, step) => {
  expect(gridStep(meetings)).toBe(step);
});

it.each([
  [80, 4, 'With 4 meetings, one meeting is 25 points, so 80% means missing none.'],
  [75, 4, 'With 4 meetings, one meeting is 25 points, so 75% means missing no more than 1.'],
  [80, 12, 'With 12 meetings, one meeting is 8.3 points, so 80% means missing no more than 2.'],
  [87.5, 8, 'With 8 meetings, one meeting is 12.5 points, so 87.5% means missing no more than 1.'],
  [80, 1, 'With 1 meeting, one meeting is 100 points, so 80% means missing none.'],
  [0, 4, 'With 4 meetings, one meeting is 25 points, so 0% means that any number may be missed.'],
  [80, 0, 'There are no meetings yet, so 80% cannot be worked out.'],
])('says what %s%% of %i meetings comes to', (percentage, meetings, words) => {
  expect(describeThreshold(percentage, meetings)).toBe(words);
});

it('allows as many misses as leave the share at the threshold or above', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 60 }), (percentage, meetings) => {
      const words = describeThreshold(percentage, meetings);
      const allowed = Number(/no more than (\d+)/.exec(words)?.[1] ?? 0);
      expect((meetings - allowed) * 100).toBeGreaterThanOrEqual(percentage * meetings);
      expect((meetings - allowed - 1) * 100).toBeLessThan(percentage * meetings);
    }),
  );
});
