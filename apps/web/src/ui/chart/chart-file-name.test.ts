import { expect, it } from 'vitest';
import { chartFileName } from './chart-file-name.ts';

it.each([
  ['Neglect, burn-up 2017/18', 'neglect-burn-up-2017-18'],
  ['neglect-actions-2017-18', 'neglect-actions-2017-18'],
  ['Été: ../../x', 'ete-x'],
  ['%', 'chart'],
])('the file of %s is called %s', (text, name) => {
  expect(chartFileName(text)).toBe(name);
});
