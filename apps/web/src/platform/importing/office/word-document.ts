import { FileRefusal } from '../file-refusal.ts';
import type { OfficeParts } from './office-parts.ts';
import { writeListNumbers } from './word-numbers.ts';
import { unwrapped } from './word-table.ts';
import { wordContent } from './word-text.ts';
import { child, parseXml } from './xml.ts';

/** So many paragraphs before a table may be its title, and so many after it its key. The rest of a report is not asked for. */
const near = { before: 8, after: 8 };

/** Every table of a Word document, with the paragraphs around it. */
export function readWord(parts: OfficeParts): string {
  const body = child(parseXml(parts.text('word/document.xml') ?? ''), 'body');
  if (body === null) throw new FileRefusal('BROKEN');
  const numbering = parts.text('word/numbering.xml');
  if (numbering !== null) writeListNumbers(body, parseXml(numbering));
  const blocks = unwrapped(body)
    .map(wordContent)
    .filter((html) => html !== '' && html !== '<br>');
  const tables = blocks.flatMap((html, index) => (html.includes('<table') ? [index] : []));
  const isNear = (index: number) => tables.some((table) => table - near.before <= index && index <= table + near.after);
  return blocks.filter((_, index) => isNear(index)).join('');
}
