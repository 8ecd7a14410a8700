import { cleanText } from '../cells/clean-text.ts';
import { dropEmptyFirstColumn } from '../cells/drop-empty-first-column.ts';
import { htmlSheet } from '../cells/html-sheet.ts';
import type { Sheet } from '../cells/line.ts';
import { decodePrivateUse } from '../cells/symbol-fonts.ts';
import { textSheet } from '../cells/text-sheet.ts';
import { type PastedTable, refuseLongPaste } from '../pasted-table.ts';
import type { AttendanceTables, ReadOptions } from './attendance-table.ts';
import { attendanceValues } from './attendance-values.ts';
import { findSections } from './find-sections.ts';
import { markLines } from './marked-line.ts';
import { oneCellALine } from './one-cell-a-line.ts';
import { refusePrivateData } from './private-data.ts';
import { readSection } from './read-section.ts';

/** Reads every attendance table in a paste. HTML wins over text where it holds a table. Never throws. */
export function readAttendanceTables(paste: PastedTable, options: ReadOptions = {}): AttendanceTables {
  const tooLong = refuseLongPaste(paste);
  if (tooLong !== null) return only(tooLong);
  const html = paste.html ? readSheet(htmlSheet(paste.html), options) : null;
  const isRead = html?.problems.every(({ message }) => message !== nothingFound);
  if (html !== null && (isRead || !paste.text)) return html;
  const text = unquote(cleanText(decodePrivateUse(paste.text ?? '')));
  if (text.trim() === '') return html ?? only('The paste is empty. Copy the attendance table and paste again.');
  return readSheet(textSheet(text, attendanceValues), options);
}

function readSheet(sheet: Sheet, options: ReadOptions): AttendanceTables {
  const lines = oneCellALine({ ...sheet, lines: dropEmptyFirstColumn(sheet.lines) });
  const refusal = refusePrivateData(lines);
  if (refusal !== null) return only(refusal);
  const { marked, key } = markLines(lines);
  const sections = findSections(marked, sheet.layout).slice(0, mostTables);
  const tables = sections.flatMap((section, index) => {
    // A page's title may give the year for all its tables.
    const earlier = sections
      .slice(0, index)
      .flatMap(({ above }) => above)
      .toReversed();
    return readSection(section, sheet.layout, { key, options }, earlier) ?? [];
  });
  const problems = sheet.problems.map((message) => ({ line: null, message }));
  return tables.length > 0 || problems.length > 0 ? { tables, problems } : only(nothingFound);
}

/** A table in the answer to an e-mail has "> " before every line. */
function unquote(text: string): string {
  const lines = text.split('\n');
  return lines.every((line) => line === '' || line.startsWith('>')) ? lines.map((line) => line.replace(/^(?:> ?)+/, '')).join('\n') : text;
}

const mostTables = 100;

const nothingFound = 'No attendance table was found in the paste. Copy the whole table with its heading row and paste again.';

function only(message: string): AttendanceTables {
  return { tables: [], problems: [{ line: null, message }] };
}
