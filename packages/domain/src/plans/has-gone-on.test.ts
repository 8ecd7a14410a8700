import { expect, it } from 'vitest';
import { hasGoneOn } from './has-gone-on.ts';

it.each([
  [null, false],
  [{ start: '2018-04-01' }, false],
  [{ start: '2018-03-20' }, true],
  [{ start: null }, true],
])('an action has gone on elsewhere once the action that it goes on as, %j, has begun', (carriedInto, isGone) => {
  expect(hasGoneOn({ carriedInto }, '2018-03-20')).toBe(isGone);
});
