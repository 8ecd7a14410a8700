import { FileRefusal } from '../file-refusal.ts';
import { readExcel } from './excel-workbook.ts';
import { OfficeParts } from './office-parts.ts';
import { readWord } from './word-document.ts';

/** The tables of a Word document or an Excel workbook, as HTML for the readers of tables. */
export function readOffice(bytes: Uint8Array): string {
  const html = readParts(new OfficeParts(bytes));
  if (!html.includes('<table')) throw new FileRefusal('NO_TABLE');
  return html;
}

function readParts(parts: OfficeParts): string {
  if (parts.has('word/document.xml')) return readWord(parts);
  if (parts.has('xl/workbook.xml')) return readExcel(parts);
  if (parts.has('xl/workbook.bin')) throw new FileRefusal('BINARY_EXCEL');
  throw new FileRefusal(parts.has('content.xml') ? 'OPEN_DOCUMENT' : 'NEITHER');
}
