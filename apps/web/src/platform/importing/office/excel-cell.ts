import { formatDate } from '@quorate/domain';
import { type CellLook, noLook } from './excel-styles.ts';
import { formatNumber } from './format-number.ts';
import { escapeHtml, inFont } from './markup.ts';
import { attribute, child } from './xml.ts';

/** What the cells of all sheets share. */
export interface Book {
  strings: readonly Element[];
  looks: readonly CellLook[];
  isSince1904: boolean;
}

export interface SheetCell {
  html: string;
  colour: string | null;
}

export function readCell(cell: Element, book: Book): SheetCell {
  const look = book.looks[Number(cell.getAttribute('s') ?? 0)] ?? noLook;
  return { html: contentOf(cell, look, book), colour: look.colour };
}

function contentOf(cell: Element, look: CellLook, book: Book): string {
  const type = cell.getAttribute('t') ?? 'n';
  if (type === 'inlineStr') return richText(child(cell, 'is'), look.font);
  const value = child(cell, 'v')?.textContent ?? '';
  if (value === '') return '';
  if (type === 's') return richText(book.strings[Number(value)] ?? null, look.font);
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd' && /^\d{4}-\d{2}-\d{2}/.test(value)) return formatDate(value.slice(0, 10));
  const isNumber = type === 'n' && Number.isFinite(Number(value));
  return inFont(isNumber ? formatNumber(Number(value), look.format, book.isSince1904) : textHtml(value), look.font);
}

/** Text may have a font for each of its parts. What says how a word is pronounced is no part of it. */
function richText(text: Element | null, font: string | null): string {
  const parts = [...(text?.children ?? [])].map((part) => {
    if (part.localName === 't') return inFont(textHtml(part.textContent ?? ''), font);
    if (part.localName !== 'r') return '';
    const own = attribute(child(part, 'rPr', 'rFont'), 'val') ?? font;
    return inFont(textHtml(child(part, 't')?.textContent ?? ''), own);
  });
  return parts.join('');
}

/** Characters that XML cannot hold are written as their number: _x000D_ is the line end of Windows. */
const textHtml = (text: string): string => escapeHtml(text.replace(/_x00[01][0-9A-F]_/g, '')).replace(/\r?\n/g, '<br>');
