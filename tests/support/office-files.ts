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
const asRun = (run: string) => (run.startsWith('<') ? run : `<w:r><w:t xml:space="preserve">${escapeXml(run)}</w:t></w:r>`);

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
