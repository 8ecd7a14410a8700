import { FileRefusal } from '../file-refusal.ts';
import { cutRows } from './cut-rows.ts';
import type { Book } from './excel-cell.ts';
import { mostCells, sheetTable } from './excel-sheet.ts';
import { readStyles } from './excel-styles.ts';
import { escapeHtml } from './markup.ts';
import type { OfficeParts } from './office-parts.ts';
import { attribute, child, childrenOf, parseXml } from './xml.ts';

/** The sheets of a workbook that a person sees, in their order: each a table under the name of its sheet. */
export function readExcel(parts: OfficeParts): string {
  const workbook = part(parts, 'xl/workbook.xml');
  if (workbook === null) throw new FileRefusal('BROKEN');
  const targets = readTargets(part(parts, 'xl/_rels/workbook.xml.rels'));
  const book: Book = {
    strings: childrenOf(part(parts, 'xl/sharedStrings.xml'), 'si'),
    looks: readStyles(part(parts, 'xl/styles.xml')),
    isSince1904: ['1', 'true'].includes(attribute(child(workbook, 'workbookPr'), 'date1904') ?? ''),
  };
  const sheets = childrenOf(child(workbook, 'sheets'), 'sheet')
    .filter((sheet) => (attribute(sheet, 'state') ?? 'visible') === 'visible')
    .map((sheet) => ({ name: sheet.getAttribute('name') ?? '', table: tableOf(parts, targets.get(idOf(sheet)), book) }))
    .filter(({ table }) => table !== '');
  const isNamed = ({ name }: { name: string }) => sheets.length > 1 || !/^Sheet\d*$/.test(name);
  return sheets.map((sheet) => `${isNamed(sheet) ? `<p>${escapeHtml(titleOf(sheet.name))}</p>` : ''}${sheet.table}`).join('');
}

/** "2017-18" alone would be taken for a date and not for a title. */
const titleOf = (name: string): string => (/\p{L}{2}/u.test(name) ? name : `Sheet ${name}`);

const part = (parts: OfficeParts, name: string): Element | null => {
  const text = parts.text(name);
  return text === null ? null : parseXml(text);
};

/** The identifier has a prefix, which tells it from the number of the sheet. */
const idOf = (sheet: Element): string =>
  [...sheet.attributes].find(({ localName, prefix }) => localName === 'id' && prefix !== null)?.value ?? '';

/** Where the parts of the workbook are, by identifier. Those outside the file are not looked for. */
function readTargets(relations: Element | null): Map<string, string> {
  return new Map(
    childrenOf(relations, 'Relationship')
      .filter((relation) => relation.getAttribute('TargetMode') !== 'External')
      .map((relation) => {
        const target = relation.getAttribute('Target') ?? '';
        return [relation.getAttribute('Id') ?? '', target.startsWith('/') ? target : `xl/${target}`];
      }),
  );
}

/** A sheet may be nothing but a chart. */
function tableOf(parts: OfficeParts, name: string | undefined, book: Book): string {
  const { xml, isCut } = cutRows((name === undefined ? null : parts.text(name)) ?? '', mostCells.rows);
  if (xml === '') return '';
  const sheet = parseXml(xml);
  return sheet.localName === 'worksheet' ? sheetTable(sheet, book, isCut) : '';
}
