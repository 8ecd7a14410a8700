import { dropEmptyFirstColumn } from '../cells/drop-empty-first-column.ts';
import { htmlSheet } from '../cells/html-sheet.ts';
import type { Sheet } from '../cells/line.ts';
import { textSheet } from '../cells/text-sheet.ts';
import type { PastedTable } from '../pasted-table.ts';
import { refusePrivateData } from '../private-data.ts';
import { readPasted, refused } from '../read-pasted.ts';
import type { AttendanceTables, ReadOptions } from './attendance-table.ts';
import { attendanceValues } from './attendance-values.ts';
import { findSections } from './find-sections.ts';
import { markLines } from './marked-line.ts';
import { oneCellALine } from './one-cell-a-line.ts';
import { readSection } from './read-section.ts';

const noun = 'attendance table';
const mostTables = 100;

/** Reads every attendance table in a paste. HTML wins over text where it holds a table. Never throws. */
export function readAttendanceTables(paste: PastedTable, options: ReadOptions = {}): AttendanceTables {
  return readPasted(paste, {
    noun,
    readHtml: (source) => readSheet(htmlSheet(source), options),
    readText: (text) => readSheet(textSheet(text, attendanceValues), options),
  });
}

function readSheet(sheet: Sheet, options: ReadOptions): AttendanceTables {
  const lines = oneCellALine({ ...sheet, lines: dropEmptyFirstColumn(sheet.lines) });
  const refusal = refusePrivateData(lines, noun);
  if (refusal !== null) return refused(refusal);
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
  return { tables, problems: sheet.problems.map((message) => ({ line: null, message })) };
}
