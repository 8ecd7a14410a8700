import { expect, it } from 'vitest';
import { shortened } from './shortened.ts';

it.each([
  ['  Train\nmembers ', 20, 'Train members'],
  ['Train members', 13, 'Train members'],
  ['Train members for it', 14, 'Train members…'],
  ['Train members for it', 9, 'Train…'],
  ['aaaaaaaaaaaaaaaaaaaa', 10, 'aaaaaaaaa…'],
])('makes of %j in %i characters: %s', (text, longest, short) => {
  expect(shortened(text, longest)).toBe(short);
  expect(shortened(text, longest).length).toBeLessThanOrEqual(longest);
});
