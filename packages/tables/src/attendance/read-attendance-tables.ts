import { dropEmptyFirstColumn } from '../cells/drop-empty-first-column.ts';
import { htmlSheet } from '../cells/html-sheet.ts';
import { joinOpenRows } from '../cells/join-open-rows.ts';
import { type Line, type Sheet, textOf } from '../cells/line.ts';
import { textSheet } from '../cells/text-sheet.ts';
import type { PastedTable } from '../pasted-table.ts';
import { planHeadingAt } from '../plans/plan-heading.ts';
import { refusePrivateData } from '../private-data.ts';
import { readPasted, refused } from '../read-pasted.ts';
import type { AttendanceTable, AttendanceTables, ReadOptions } from './attendance-table.ts';
import { attendanceValues } from './attendance-values.ts';
import { findSections } from './find-sections.ts';
import { joinWrappedHeading } from './join-wrapped-heading.ts';
import { markLines } from './marked-line.ts';
import { oneCellALine } from './one-cell-a-line.ts';
import { readSection } from './read-section.ts';

const noun = 'attendance table';
const mostTables = 100;
const looksLikePlan = 'This looks like an action plan and not an attendance table. Paste it where action plans are imported.';
const onlyColours =
  'The cells of this attendance table are coloured but hold no marks, and colours cannot be read. Write a letter for each colour and paste again.';

/** Reads every attendance table in a paste. HTML wins over text where it holds a table. Never throws. */
export function readAttendanceTables(paste: PastedTable, options: ReadOptions = {}): AttendanceTables {
  return readPasted(paste, {
    noun,
    readHtml: (source) => readSheet(htmlSheet(source), options),
    readText: (text) => readSheet(textSheet(text, attendanceValues), options),
  });
}

function readSheet(sheet: Sheet, options: ReadOptions): AttendanceTables {
  const lines = joinWrappedHeading({ ...sheet, lines: oneCellALine({ ...sheet, lines: dropEmptyFirstColumn(joinOpenRows(sheet)) }) });
  const refusal = refusePrivateData(lines, noun);
  if (refusal !== null) return refused(refusal);
  const { marked, key } = markLines(lines);
  const sections = findSections(marked, sheet.layout).slice(0, mostTables);
  // "Attendance 2023/24. A = apologies" below a table gives its year, and so may be asked last.
  const notes = marked
    .filter(({ kind }) => kind === 'KEY')
    .map(({ line }) => textOf(line))
    .filter((text) => /attendance|meetings/i.test(text));
  const tables = sections.flatMap((section, index) => {
    // A page's title may give the year for all its tables.
    const earlier = sections
      .slice(0, index)
      .flatMap(({ above }) => above)
      .toReversed()
      .concat(notes);
    return readSection(section, sheet.layout, { key, options }, earlier) ?? [];
  });
  if (lines.some((_, at) => planHeadingAt(lines, at) !== null) && !tables.some(isDated)) return refused(looksLikePlan);
  if (tables.length > 0 && tables.every(({ legend }) => legend.length === 0) && lines.some(isColoured)) return refused(onlyColours);
  return { tables, problems: sheet.problems.map((message) => ({ line: null, message })) };
}

/** A cell that says something by its colour alone. */
function isColoured({ cells, colours }: Line): boolean {
  const isPlain = (colour: string) => /^(?:white|#fff|#ffffff)$/i.test(colour);
  return cells.some((cell, column) => column > 0 && cell === '' && !isPlain(colours?.[column] ?? 'white'));
}

/** Has meetings, and not only a column called "Date". */
function isDated({ meetings }: AttendanceTable): boolean {
  return meetings.filter(({ date }) => date !== null).length > 1;
}
