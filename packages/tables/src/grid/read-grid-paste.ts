import { attendanceValues } from '../attendance/attendance-values.ts';
import { cleanText } from '../cells/clean-text.ts';
import { htmlSheet } from '../cells/html-sheet.ts';
import { isBlank, type Line } from '../cells/line.ts';
import { decodePrivateUse } from '../cells/symbol-fonts.ts';
import { textSheet } from '../cells/text-sheet.ts';
import { type PastedTable, refuseLongPaste } from '../pasted-table.ts';
import type { GridPaste } from './grid-paste.ts';
import { marksBlock, namesAndMarks } from './marks-block.ts';
import { nameList } from './name-list.ts';

/** Tells what was pasted into the recording grid: a block of marks, names with marks, or names alone. Never throws. */
export function readGridPaste(paste: PastedTable): GridPaste {
  const tooLong = refuseLongPaste(paste, 'attendance table');
  if (tooLong !== null) return nothing(tooLong);
  const text = cleanText(decodePrivateUse(paste.text ?? ''));
  const fromHtml = paste.html ? htmlSheet(paste.html).lines : [];
  const ruled = fromHtml.filter((line) => line.ruled);
  const lines = ruled.length > 0 ? ruled : textSheet(text, attendanceValues).lines;
  const block = marksBlock(trimLines(lines)) ?? namesAndMarks(trimLines(lines));
  if (block !== null) return block;
  const names = nameList(text.trim() === '' ? fromHtml.map((line) => line.cells.join('\t')) : text.split('\n', 2_000));
  if (names.length > 0) return { kind: 'NAMES', names };
  return nothing('The paste holds no marks and no names. Copy marks from a table, or a list of names, and paste again.');
}

/** A spreadsheet ends what it copies with an empty line. */
function trimLines(lines: readonly Line[]): Line[] {
  return lines.slice(0, lines.findLastIndex((line) => !isBlank(line)) + 1);
}

function nothing(message: string): GridPaste {
  return { kind: 'NOTHING', message };
}
