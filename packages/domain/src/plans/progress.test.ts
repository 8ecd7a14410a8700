import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatPercentage } from '../attendance/share.ts';
import { someRating } from '../ratings/ratings.cases.ts';
import { doneShare, progressOf } from './progress.ts';

it('counts each rating by itself, and no update never with those on track', () => {
  const progress = progressOf(['COMPLETE', 'ON_TRACK', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'NOT_STARTED', 'NO_UPDATE']);
  expect(progress).toEqual({ complete: 1, onTrack: 2, atRisk: 1, offTrack: 1, notStarted: 1, noUpdate: 1, total: 7 });
});

it('gives what is complete as a share in whole numbers', () => {
  const progress = progressOf(['COMPLETE', 'COMPLETE', 'ON_TRACK']);
  expect(doneShare(progress)).toEqual({ part: 2, whole: 3 });
  expect(formatPercentage(doneShare(progress))).toBe('66.7%');
});

it('shows a dash and not 0% for a plan without actions', () => {
  expect(formatPercentage(doneShare(progressOf([])))).toBe('–');
});

it('agrees with counting one rating at a time, and adds up', () => {
  fc.assert(
    fc.property(fc.array(someRating), (ratings) => {
      const having = (rating: string) => ratings.filter((one) => one === rating).length;
      const { total, ...parts } = progressOf(ratings);
      expect(parts).toEqual({
        complete: having('COMPLETE'),
        onTrack: having('ON_TRACK'),
        atRisk: having('AT_RISK'),
        offTrack: having('OFF_TRACK'),
        notStarted: having('NOT_STARTED'),
        noUpdate: having('NO_UPDATE'),
      });
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(total);
      expect(total).toBe(ratings.length);
    }),
  );
});
