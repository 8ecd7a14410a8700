export type FileKind = 'EMPTY' | 'ZIP' | 'OLE' | 'PDF' | 'PICTURE' | 'RICH_TEXT' | 'BROKEN' | 'TEXT';

/** How files begin, one character a byte. A name says nothing for certain: a web page is often saved as .xls. */
const beginnings: readonly (readonly [FileKind, string, at?: number])[] = [
  ['ZIP', 'PK\x03\x04'],
  ['ZIP', 'PK\x05\x06'],
  ['OLE', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'],
  ['PDF', '%PDF-'],
  ['PDF', '\xEF\xBB\xBF%PDF-'],
  ['PICTURE', '\x89PNG'],
  ['PICTURE', '\xFF\xD8\xFF'],
  ['PICTURE', 'GIF8'],
  ['PICTURE', 'II*\0'],
  ['PICTURE', 'MM\0*'],
  ['PICTURE', 'WEBP', 8],
  ['PICTURE', 'ftyp', 4],
  ['RICH_TEXT', '{\\rtf'],
];
const byteOrderMark = /^(?:\xFF\xFE|\xFE\xFF)/;
const officeName = /\.(?:docx|docm|doc|xlsx|xlsm|xls)$/i;
const looked = 1_024;

/** What a file is, by its first bytes. What is unknown is text, unless its name and its bytes say otherwise. */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'EMPTY';
  const start = String.fromCharCode(...bytes.subarray(0, looked));
  const known = beginnings.find(([, beginning, at = 0]) => start.startsWith(beginning, at))?.[0];
  if (known !== undefined) return known;
  if (!start.includes('\0') || byteOrderMark.test(start)) return 'TEXT';
  if (/\.bmp$/i.test(name)) return 'PICTURE';
  return officeName.test(name) ? 'BROKEN' : 'TEXT';
}
