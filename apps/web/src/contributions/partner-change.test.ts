import { expect, it } from 'vitest';
import { partnerChange } from './partner-change.ts';

it.each([
  [200_000, 50, '▲ up £2,000, 5.0%'],
  [-38_650, -162, '▼ down £386.50, 16.2%'],
  [200_000, null, '▲ up £2,000, from nothing'],
  [0, 0, '= no change'],
  [0, null, '= no change'],
])('a change of %i pence and %s tenths of one per cent is said as %j', (pence, tenths, said) => {
  const { arrow, words } = partnerChange({ pence, tenths });
  expect(`${arrow} ${words}`).toBe(said);
});
