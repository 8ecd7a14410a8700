import { expect, it } from 'vitest';
import { chosenView } from './actions-choice.ts';

it.each([
  ['late', true, 'LATE'],
  ['late', false, 'LATE'],
  ['off-track', false, 'OFF_TRACK_WITHOUT_RECOVERY'],
  [null, true, 'MINE'],
  [null, false, null],
  ['nonsense', true, 'MINE'],
  ['all', true, null],
])('the address ?show=%s, read by a partner: %s, asks for %s', (show, isPartner, filter) => {
  expect(chosenView(show, isPartner).filter).toBe(filter);
});
