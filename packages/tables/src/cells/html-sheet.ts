import { cleanCell } from './clean-text.ts';
import { HtmlColours } from './html-colours.ts';
import { walkHtml } from './html-events.ts';
import { HtmlFonts } from './html-fonts.ts';
import { HtmlTables } from './html-tables.ts';
import type { Sheet } from './line.ts';
import { pictureText } from './picture-text.ts';
import { decodeSymbols } from './symbol-fonts.ts';

const blocks = new Set(
  'p div br h1 h2 h3 h4 h5 h6 li ul ol section article header footer caption figure figcaption hr blockquote pre dl dt dd'.split(' '),
);
const pictures = new Set(['img', 'input', 'i', 'svg', 'em', 'span', 'use']);

/** Every table in the HTML of a clipboard, one line a row, with the text around the tables as loose lines. */
export function htmlSheet(source: string, tidy: (cell: string) => string = cleanCell): Sheet {
  const fonts = new HtmlFonts();
  const colours = new HtmlColours();
  const tables = new HtmlTables(tidy);
  walkHtml(source, {
    open(tag, attributes) {
      fonts.enter(tag, attributes);
      tables.open(tag, attributes, tag === 'td' || tag === 'th' ? colours.of(attributes) : null);
      if (blocks.has(tag)) tables.breakLine();
      if (pictures.has(tag) && !fonts.current.isHidden) tables.add(pictureText(tag, attributes));
    },
    close(tag) {
      if (blocks.has(tag)) tables.breakLine();
      tables.close(tag);
      fonts.leave(tag);
    },
    text(text) {
      const { font, isHidden, tag } = fonts.current;
      if (isHidden) return;
      if (tag === 'title') tables.add(pictureText('svg', new Map([['title', text]])));
      else tables.add(tag === 'sup' ? raise(text) : decodeSymbols(text.replace(/\s/g, ' '), font));
    },
    styleSheet(text) {
      fonts.addStyleSheet(text);
      colours.addStyleSheet(text);
    },
  });
  return { layout: 'HTML', lines: tables.finish(), problems: tables.problems };
}

/** A raised number is a footnote, not part of the mark: it is written raised so that it can be told apart. */
function raise(text: string): string {
  const isFootnote = /^\d{1,2}$/.test(cleanCell(text));
  return isFootnote ? [...cleanCell(text)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('') : text;
}
