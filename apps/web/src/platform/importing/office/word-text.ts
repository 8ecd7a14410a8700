import { escapeHtml, inFont } from './markup.ts';
import { wordTable } from './word-table.ts';
import { attribute, child } from './xml.ts';

/** What was deleted or moved away, what only says how a thing looks or is worked out, and drawings for older programs. */
const leftOut = new Set('del moveFrom delText instrText pPr rPr tblPr trPr tcPr sdtPr sectPr Fallback'.split(' '));

const written: Record<string, (element: Element) => string> = {
  t: ({ textContent }) => escapeHtml(textContent ?? ''),
  tab: () => ' ',
  br: () => '<br>',
  cr: () => '<br>',
  noBreakHyphen: () => '-',
  p: (paragraph) => `${contentOf(paragraph)}<br>`,
  r: run,
  sym: symbol,
  sdt: control,
  tbl: (table) => wordTable(table, contentOf),
  docPr: picture,
};

/** The text of an element of a Word document and the tables in it, as HTML. */
export function wordContent(element: Element): string {
  if (leftOut.has(element.localName)) return '';
  return Object.hasOwn(written, element.localName) ? (written[element.localName]?.(element) ?? '') : contentOf(element);
}

const contentOf = (element: Element): string => [...element.children].map(wordContent).join('');

function run(element: Element): string {
  const look = child(element, 'rPr');
  if (isOn(child(look, 'vanish'))) return '';
  const fonts = child(look, 'rFonts');
  const html = inFont(contentOf(element), attribute(fonts, 'ascii') ?? attribute(fonts, 'hAnsi'));
  // A raised number is a footnote to the readers of tables.
  return attribute(child(look, 'vertAlign'), 'val') === 'superscript' ? `<sup>${html}</sup>` : html;
}

function symbol(element: Element): string {
  const code = attribute(element, 'char') ?? '';
  return /^[0-9a-f]{2,5}$/i.test(code) ? inFont(`&#x${code};`, attribute(element, 'font')) : '';
}

/** A tick box draws ☒ when it is ticked, which would be read as a cross. */
function control(element: Element): string {
  const box = child(element, 'sdtPr', 'checkbox');
  if (box === null) return contentOf(element);
  return isOn(child(box, 'checked')) ? '☑' : '☐';
}

/** A picture of a tick says so, if anywhere, in its description. */
function picture(element: Element): string {
  const description = attribute(element, 'descr');
  return description ? `<img alt="${escapeHtml(description)}">` : '';
}

const isOn = (element: Element | null): boolean => element !== null && !['0', 'false', 'off'].includes(attribute(element, 'val') ?? '1');
