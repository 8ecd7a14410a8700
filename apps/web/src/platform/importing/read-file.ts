import { pasteLimit } from '@quorate/tables';
import { fileKind } from './file-kind.ts';
import { FileRefusal, type Refusal, refusalInWords } from './file-refusal.ts';
import { fileText } from './file-text.ts';
import { readOffice } from './office/read-office.ts';
import { isWebPage } from './web-page.ts';

/** Bytes. Pictures make a Word document large; its table is small all the same. */
const largest = 50_000_000;

/** What a file holds, as a paste of it would, or why it cannot be read. */
export type FileContent = { text: string; html: string | null } | { refusal: string };

/** Opens a file here in the browser: no server ever unpacks what a stranger has packed. */
export async function readFile(file: File): Promise<FileContent> {
  try {
    if (file.size > largest) throw new FileRefusal('TOO_LARGE');
    const content = readBytes(file.name, new Uint8Array(await file.arrayBuffer()));
    if ((content.html ?? content.text).length > pasteLimit) throw new FileRefusal('TOO_LARGE');
    return content;
  } catch (error) {
    // What trips over a malformed file in another way than by a refusal is damage too: nothing was written.
    return { refusal: refusalInWords(error instanceof FileRefusal ? error.reason : 'BROKEN', file.name) };
  }
}

function readBytes(name: string, bytes: Uint8Array): { text: string; html: string | null } {
  const kind = fileKind(name, bytes);
  if (kind === 'OLE') throw new FileRefusal(oleRefusal(bytes));
  if (kind === 'ZIP') return { text: '', html: readOffice(bytes) };
  if (kind !== 'TEXT') throw new FileRefusal(kind);
  const text = fileText(bytes);
  if (text === null) throw new FileRefusal('NEITHER');
  if (isWebPage(text)) return { text: '', html: text };
  if (/\.html?$/i.test(name)) throw new FileRefusal('NO_TABLE');
  return { text, html: null };
}

/** The container of Office before 2007, and of today's files once they have a password. Its parts have names in UTF-16. */
function oleRefusal(bytes: Uint8Array): Refusal {
  const text = new TextDecoder('utf-16le').decode(bytes);
  if (text.includes('EncryptedPackage')) return 'PASSWORD';
  if (text.includes('WordDocument')) return 'OLD_WORD';
  return /Workbook|Book/.test(text) ? 'OLD_EXCEL' : 'NEITHER';
}
