import { describe, expect, it } from 'vitest';
import { htmlSheet } from './html-sheet.ts';

const rows = (html: string) =>
  htmlSheet(html)
    .lines.filter(({ ruled }) => ruled)
    .map(({ cells }) => cells);
const cell = (html: string) => rows(`<table><tr><td>x</td>${html}</tr></table>`)[0]?.[1];

describe('a symbol font', () => {
  it.each([
    ['Wingdings on a span', "<td><span style='font-family:Wingdings'>ü</span>", '✓'],
    ['Wingdings on the cell', '<td style="font-family: Wingdings, sans-serif">û', '✗'],
    ['Wingdings on a font tag', '<td><font face="Wingdings">&#252;</font>', '✓'],
    ['Wingdings moved to the private area', "<td><span style='font-family:Wingdings'>&#xF0FC;</span>", '✓'],
    ['Wingdings boxes', "<td><span style='font-family:Wingdings'>&#xF0FE;&#xF0FD;</span>", '☑☒'],
    [
      "Word's own name for it",
      "<td><span style='font-family:Calibri;mso-char-type:symbol;mso-symbol-font-family:Wingdings'>&uuml;</span>",
      '✓',
    ],
    ['inherited from outside', "<td><div style='font-family:Wingdings'><b><i>ü</i></b></div>", '✓'],
    ['set back to a plain font', "<td style='font-family:Wingdings'><span style='font-family:Arial'>ü</span>", 'ü'],
    ['Wingdings 2 ticks and crosses', '<td><font face="Wingdings 2">P O R Q T S</font>', '✓ ✗ ☑ ☒ ☒ ☒'],
    ['Webdings', '<td><font face=Webdings>a r</font>', '✓ ✗'],
    ['Symbol', '<td><font face=Symbol>&Ouml;</font>', '√'],
    ['an ordinary font', '<td style="font-family:Arial">P', 'P'],
    ['no font, but a private code point', '<td>&#xF0FC;', '✓'],
  ])('is read: %s', (_, html, text) => {
    expect(cell(html)).toBe(text);
  });

  it("is read from Excel's style sheet", () => {
    const html =
      '<style><!-- .xl65 {mso-number-format:General; font-family:Wingdings;} --></style><table><tr><td>x<td class=xl65>ü</table>';
    expect(rows(html)).toEqual([['x', '✓']]);
  });
});

describe('a cell', () => {
  it.each([
    ['a picture of a tick', '<td><img src="a/b.png" alt="Tick">', '✓'],
    ['a picture named cross', '<td><img src="/images/cross.gif">', '✗'],
    ['a picture with words', '<td><img alt="Apologies">', 'Apologies'],
    ['an icon', '<td><i class="fa fa-check"></i>', '✓'],
    ['a drawing with a title', '<td><svg><title>tick</title><path/></svg>', '✓'],
    ['a ticked box', '<td><input type="checkbox" checked>', '☑'],
    ['only a title', '<td title="Absent"></td>', 'Absent'],
    ['a hidden word', '<td>Y<span style="display:none">sort-1</span>', 'Y'],
    ['a raised footnote', '<td>Y<sup>2</sup>', 'Y²'],
    ['a raised ending', '<td>12<sup>th</sup> June', '12th June'],
    ['paragraphs', '<td><p class=MsoNormal>June</p><p>2017</p>', 'June 2017'],
    ['a hard space', '<td>&nbsp;</td>', ''],
    ['entities', '<td>Burton &amp; South &#68;erbyshire', 'Burton & South Derbyshire'],
  ])('is read: %s', (_, html, text) => {
    expect(cell(html)).toBe(text);
  });
});

describe('a table', () => {
  it('repeats merged cells in every place they cover', () => {
    const html = '<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d<tr><td colspan=3>e</table>';
    expect(rows(html)).toEqual([
      ['a', 'b', 'b'],
      ['a', 'c', 'd'],
      ['e', 'e', 'e'],
    ]);
  });

  it('is read without closing tags', () => {
    expect(rows('<table><tr><td>a<td>b<tr><td>c<td>d')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('inside a cell of a layout table is the one that counts', () => {
    const html = '<table><tr><td><h2>Board</h2><table><tr><td>a<td>b</table></td><td>menu</td></tr></table>';
    expect(htmlSheet(html).lines.map(({ cells }) => cells)).toEqual([['Board'], ['a', 'b'], ['menu']]);
  });

  it('is numbered by its rows, and keeps the text around it as loose lines', () => {
    const html = '<p>Board</p><table><caption>2017/18</caption><tr><td>a<td>b</tr></table><script>var a = "<td>";</script><p>Note</p>';
    expect(htmlSheet(html).lines.map(({ number, cells, ruled }) => [number, cells.join(), ruled])).toEqual([
      [0, 'Board', false],
      [0, '2017/18', false],
      [1, 'a,b', true],
      [0, 'Note', false],
    ]);
  });
});
