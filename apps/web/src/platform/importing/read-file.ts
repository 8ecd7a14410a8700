import { pasteLimit } from '@quorate/tables';
import { fileKind } from './file-kind.ts';
import { FileRefusal, type Refusal, refusalInWords } from './file-refusal.ts';
import { readOffice } from './office/read-office.ts';
import { webPageIn } from './web-page.ts';

/** Bytes. Pictures make a Word document large; its table is small all the same. */
const largest = 50_000_000;

/** The tables of a file as HTML, or why there are none; null for a file that is plain text. */
export type TablesOfFile = { html: string } | { refusal: string } | null;

/** Opens a file here in the browser: no server ever unpacks what a stranger has packed. */
export async function readFile(file: File): Promise<TablesOfFile> {
  try {
    if (file.size > largest) throw new FileRefusal('TOO_LARGE');
    const html = readBytes(file.name, new Uint8Array(await file.arrayBuffer()));
    if (html !== null && html.length > pasteLimit) throw new FileRefusal('TOO_LARGE');
    return html === null ? null : { html };
  } catch (error) {
    // What trips over a malformed file in another way than by a refusal is damage too: nothing was written.
    return { refusal: refusalInWords(error instanceof FileRefusal ? error.reason : 'BROKEN', file.name) };
  }
}

function readBytes(name: string, bytes: Uint8Array): string | null {
  const kind = fileKind(name, bytes);
  if (kind === 'TEXT') return webPageIn(bytes);
  if (kind === 'OLE') throw new FileRefusal(oleRefusal(bytes));
  if (kind !== 'ZIP') throw new FileRefusal(kind);
  return readOffice(bytes);
}

/** The container of Office before 2007, and of today's files once they have a password. Its parts have names in UTF-16. */
function oleRefusal(bytes: Uint8Array): Refusal {
  const text = new TextDecoder('utf-16le').decode(bytes);
  if (text.includes('EncryptedPackage')) return 'PASSWORD';
  if (text.includes('WordDocument')) return 'OLD_WORD';
  return /Workbook|Book/.test(text) ? 'OLD_EXCEL' : 'NEITHER';
}
