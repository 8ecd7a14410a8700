import { expect, it } from 'vitest';
import { groupOf, pluralOf } from './who-words.ts';

it.each([
  ['districts', 'districts'],
  ['the six districts', 'districts'],
  ['All three statutory partners', 'statutory partners'],
  ['the', 'the'],
])('takes the number and article off "%s"', (who, plural) => {
  expect(pluralOf(who)).toBe(plural);
});

it('puts the number of the day in front', () => {
  expect(groupOf('the six districts', 5)).toBe('the five districts');
});
