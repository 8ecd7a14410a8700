import { expect, it } from 'vitest';
import { type PlacedRow, saysTheSame } from './plan-import-twice.ts';

const fresh: PlacedRow = { line: 2, match: 'NEW', title: 'Train taxi drivers' };
const known: PlacedRow = { line: 3, match: 'EXACT', title: 'Brief hotels', existing: { id: 'hotels' } };

it.each<[string, PlacedRow, PlacedRow, boolean]>([
  ['two new rows of one name', fresh, { ...fresh, line: 5, title: 'train taxi drivers' }, true],
  ['two new rows of two names', fresh, { ...fresh, line: 5, title: 'Train bus drivers' }, false],
  ['two rows of one action', known, { ...known, line: 5, title: 'Hotels' }, true],
  ['a row that is left out', fresh, { ...fresh, line: 5, match: 'IGNORED' }, false],
  ['a new row and one of an action in the plan', { ...fresh, title: 'Brief hotels' }, known, false],
])('sees that %s say the same, or not', (_, row, other, isSame) => {
  expect(saysTheSame(row, [row, other])).toBe(isSame ? other : undefined);
  expect(saysTheSame(other, [row, other])).toBe(isSame ? row : undefined);
});
