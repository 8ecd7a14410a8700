import { cleanText } from './cells/clean-text.ts';
import { decodePrivateUse } from './cells/symbol-fonts.ts';
import { type PastedTable, refuseLongPaste } from './pasted-table.ts';
import type { TableProblem } from './table-problem.ts';

export interface ReadTables<Table> {
  tables: Table[];
  problems: TableProblem[];
}

/** One kind of table that can be pasted. A reader that finds neither tables nor problems found nothing of its kind. */
export interface TableKind<Table> {
  /** "attendance table" */
  noun: string;
  readHtml(source: string): ReadTables<Table>;
  /** Takes text with one kind of line end and of space. */
  readText(text: string): ReadTables<Table>;
}

/** Reads every table of a kind in a paste. HTML wins over text where it holds one. */
export function readPasted<Table>(paste: PastedTable, kind: TableKind<Table>): ReadTables<Table> {
  const tooLong = refuseLongPaste(paste, kind.noun);
  if (tooLong !== null) return refused(tooLong);
  const fromHtml = paste.html ? kind.readHtml(paste.html) : nothing;
  if (isFound(fromHtml)) return fromHtml;
  const text = unquote(cleanText(decodePrivateUse(paste.text ?? '')));
  if (text.trim() === '' && !paste.html) return refused(`The paste is empty. Copy the ${kind.noun} and paste again.`);
  const fromText = kind.readText(text);
  if (isFound(fromText)) return fromText;
  return refused(`No ${kind.noun} was found in the paste. Copy the whole table with its heading row and paste again.`);
}

const nothing = { tables: [], problems: [] };

export function refused(message: string): { tables: never[]; problems: TableProblem[] } {
  return { tables: [], problems: [{ line: null, message }] };
}

function isFound({ tables, problems }: ReadTables<unknown>): boolean {
  return tables.length > 0 || problems.length > 0;
}

/** A table in the answer to an e-mail has "> " before every line. */
function unquote(text: string): string {
  const lines = text.split('\n');
  return lines.every((line) => line === '' || line.startsWith('>')) ? lines.map((line) => line.replace(/^(?:> ?)+/, '')).join('\n') : text;
}
