import { strToU8, type Zippable, zipSync } from 'fflate';

/** Real files of Word and Excel, with the parts that the programs themselves would write. */
export const zipOf = (parts: Record<string, string>): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])) satisfies Zippable));

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const wordNames =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';

export function wordFile(body: string, parts: Record<string, string> = {}): Buffer {
  return zipOf({
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'word/document.xml': `${declaration}<w:document ${wordNames}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...parts,
  });
}

export const paragraph = (...runs: string[]) => `<w:p><w:pPr><w:spacing w:after="0"/></w:pPr>${runs.map(asRun).join('')}</w:p>`;
const asRun = (run: string) => (run.startsWith('<w:') ? run : `<w:r><w:t xml:space="preserve">${escapeXml(run)}</w:t></w:r>`);

export const symbol = (code: string, font = 'Wingdings') => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
export const inFont = (text: string, font = 'Wingdings') =>
  `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t>${escapeXml(text)}</w:t></w:r>`;

interface Look {
  fill?: string;
  columns?: number;
  merge?: 'restart' | 'continue';
}

export function wordCell(content: string, { fill, columns, merge }: Look = {}): string {
  const look = [
    columns && `<w:gridSpan w:val="${columns}"/>`,
    merge && (merge === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'),
    fill && `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`,
  ];
  const text = content.startsWith('<w:') && !content.startsWith('<w:r>') ? content : paragraph(content);
  return `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/>${look.filter(Boolean).join('')}</w:tcPr>${text}</w:tc>`;
}

/** Cells that are not written as such are text. */
export const wordTable = (rows: readonly (readonly string[])[]) =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((row) => `<w:tr>${row.map((cell) => (cell.startsWith('<w:tc>') ? cell : wordCell(cell))).join('')}</w:tr>`).join('')}</w:tbl>`;

interface Sheet {
  name: string;
  /** Cells by their reference, in the order of the sheet. */
  cells: Record<string, Cell>;
  merged?: string[];
  isHidden?: boolean;
}

/** A value, and which style of the workbook it has, from 0. Text is shared, as Excel writes it. */
export type Cell = string | number | { value: string | number | null; style?: number; type?: 'b' | 'e' | 'str' | 'inlineStr' };

interface Workbook {
  sheets: Sheet[];
  /** One for each style: its format, fill and font. */
  styles?: { format?: string | number; fill?: string; font?: string }[];
  isSince1904?: boolean;
}

const mainNames = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relationNames = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function excelFile({ sheets, styles = [], isSince1904 = false }: Workbook): Buffer {
  const shared: string[] = [];
  const written = sheets.map((sheet) => sheetXml(sheet, shared));
  const numbered = sheets.map(({ name, isHidden }, index) => ({ name, isHidden, number: index + 1 }));
  const listed = numbered.map(
    ({ name, isHidden, number }) =>
      `<sheet name="${escapeXml(name)}" sheetId="${number}"${isHidden ? ' state="hidden"' : ''} r:id="r${number}"/>`,
  );
  const relations = numbered.map(
    ({ number }) => `<Relationship Id="r${number}" Type="${relationNames}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  );
  return zipOf({
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${declaration}<workbook ${mainNames} xmlns:r="${relationNames}"><workbookPr${isSince1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    'xl/styles.xml': stylesXml(styles),
    'xl/sharedStrings.xml': `${declaration}<sst ${mainNames}>${shared.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join('')}</sst>`,
    ...Object.fromEntries(written.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
  });
}

function sheetXml({ cells, merged = [] }: Sheet, shared: string[]): string {
  const rows = Map.groupBy(Object.entries(cells), ([reference]) => reference.replace(/\D+/, ''));
  const rowsXml = [...rows].map(
    ([row, inRow]) => `<row r="${row}">${inRow.map(([place, cell]) => cellXml(place, cell, shared)).join('')}</row>`,
  );
  const merges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `${declaration}<worksheet ${mainNames}><sheetData>${rowsXml.join('')}</sheetData>${merges && `<mergeCells>${merges}</mergeCells>`}</worksheet>`;
}

function cellXml(place: string, cell: Cell, shared: string[]): string {
  const { value, style, type } = typeof cell === 'object' ? cell : { value: cell };
  const look = style === undefined ? '' : ` s="${style}"`;
  if (value === null) return `<c r="${place}"${look}/>`;
  if (type === 'inlineStr') return `<c r="${place}"${look} t="inlineStr"><is><t>${escapeXml(String(value))}</t></is></c>`;
  if (type !== undefined || typeof value === 'number')
    return `<c r="${place}"${look}${type ? ` t="${type}"` : ''}><v>${escapeXml(String(value))}</v></c>`;
  return `<c r="${place}"${look} t="s"><v>${shared.push(value) - 1}</v></c>`;
}

function stylesXml(styles: NonNullable<Workbook['styles']>): string {
  const formats = styles.map(({ format }, index) =>
    typeof format === 'string' ? `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(format)}"/>` : '',
  );
  const fonts = styles.map(({ font = 'Calibri' }) => `<font><sz val="11"/><name val="${font}"/></font>`);
  const fills = styles.map(
    ({ fill }) =>
      `<fill><patternFill patternType="${fill ? 'solid' : 'none'}">${fill ? `<fgColor rgb="FF${fill}"/>` : ''}</patternFill></fill>`,
  );
  const looks = styles.map(
    ({ format }, index) =>
      `<xf numFmtId="${typeof format === 'number' ? format : format ? 164 + index : 0}" fontId="${index}" fillId="${index}"/>`,
  );
  return `${declaration}<styleSheet ${mainNames}><numFmts>${formats.join('')}</numFmts><fonts>${fonts.join('')}</fonts><fills>${fills.join('')}</fills><cellXfs>${looks.join('')}</cellXfs></styleSheet>`;
}
