import type { AttendanceStatus } from '@quorate/domain';
import { expect, it } from 'vitest';
import { readKey } from './printed-key.ts';
import { tableMeaning } from './table-meaning.ts';

it.each<[string, string, string, AttendanceStatus]>([
  ['X is absent beside Y', 'X Y', 'X', 'ABSENT'],
  ['X is absent beside ✓', 'X ✓', 'X', 'ABSENT'],
  ['X alone is present', 'X', 'X', 'PRESENT'],
  ['X beside A only is present', 'X A', 'X', 'PRESENT'],
  ['A is apologies', 'Y A X', 'A', 'APOLOGIES'],
  ['A is absent beside Ap', 'P A Ap', 'A', 'ABSENT'],
  ['N is absent beside Y', 'Y N', 'N', 'ABSENT'],
  ['a dash is not expected', 'P A –', '–', 'NOT_EXPECTED'],
  ['1 is present', '1 0', '1', 'PRESENT'],
  ['0 is absent', '1 0', '0', 'ABSENT'],
  ['a stroke is present, as in a school register', '/ O', '/', 'PRESENT'],
  ['a dot is present', '● ○', '●', 'PRESENT'],
])('%s, and needs confirming', (_, symbols, symbol, status) => {
  expect(tableMeaning(symbols.split(' '), new Map())(symbol)).toEqual({ status, isSure: false });
});

it('lets the printed key decide without confirming', () => {
  const meaning = tableMeaning(['P', 'A'], readKey('P = present, A = absent'));
  expect(meaning('A')).toEqual({ status: 'ABSENT', isSure: true });
});

it('lets what the person confirmed win over the printed key', () => {
  const meaning = tableMeaning(['P', 'A'], readKey('P = present, A = absent'), new Map([['a', 'APOLOGIES']]));
  expect(meaning('A')).toEqual({ status: 'APOLOGIES', isSure: true });
});

it('asks about crosses where there is no tick: they may cross off who came', () => {
  expect(tableMeaning(['✗'], new Map())('✗')).toEqual({ status: 'ABSENT', isSure: false });
  expect(tableMeaning(['✗', '✓'], new Map())('✗')).toEqual({ status: 'ABSENT', isSure: true });
});
