import { expect, it } from 'vitest';
import { nextReference } from './next-reference.ts';

it.each([
  [[], '1'],
  [['1', '2'], '3'],
  [['1.1', '1.2', ' 2 '], '3'],
  [['A1', 'B2'], '1'],
  [['9', '10 (2)'], '11'],
])('after %j comes %s', (taken, reference) => {
  expect(nextReference(taken)).toBe(reference);
});
