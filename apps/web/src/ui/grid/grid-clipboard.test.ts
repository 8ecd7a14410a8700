import { expect, it } from 'vitest';
import { writeHtml } from './grid-clipboard.ts';

it.each([
  ['a cell', [['At risk', '40%']], '<table><tr><td>At risk</td><td>40%</td></tr></table>'],
  ['signs of HTML', [['<b>A & B</b>']], '<table><tr><td>&lt;b&gt;A &amp; B&lt;/b&gt;</td></tr></table>'],
  ['several lines', [['one\ntwo']], '<table><tr><td>one<br>two</td></tr></table>'],
])('what is copied is a table in HTML, with %s as it is', (_, rows, html) => {
  expect(writeHtml(rows)).toBe(html);
});
