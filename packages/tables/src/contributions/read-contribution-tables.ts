import { readAttendanceTables } from '../attendance/read-attendance-tables.ts';
import { cleanCell } from '../cells/clean-text.ts';
import { dropEmptyFirstColumn } from '../cells/drop-empty-first-column.ts';
import { htmlSheet } from '../cells/html-sheet.ts';
import { joinOpenRows } from '../cells/join-open-rows.ts';
import type { Sheet } from '../cells/line.ts';
import { textSheet } from '../cells/text-sheet.ts';
import type { PastedTable } from '../pasted-table.ts';
import { refusePrivateData } from '../private-data.ts';
import { readPasted, refused } from '../read-pasted.ts';
import { amountValues, markGroups, restoreMarks } from './amount-values.ts';
import type { ContributionTables, ReadContributionOptions } from './contribution-table.ts';
import { findContributions } from './find-contributions.ts';
import { readContribution } from './read-contribution.ts';
import { looksLikeAttendance } from './refusals.ts';
import { restackAmounts } from './restack-amounts.ts';
import { tidyLines } from './tidy-lines.ts';

const noun = 'contribution table';
const mostTables = 100;

/** Reads every table of contributions in a paste. HTML wins over text where it holds one. Never throws. */
export function readContributionTables(paste: PastedTable, options: ReadContributionOptions = {}): ContributionTables {
  const year = options.year ?? null;
  const marked = { ...paste, text: paste.text == null ? paste.text : markGroups(paste.text) };
  const read = readPasted(marked, {
    noun,
    readHtml: (source) => readSheet(htmlSheet(source, cleanCell), year),
    readText: (text) => readSheet(restored(textSheet(text, amountValues)), year),
  });
  return read.tables.length === 0 && isAttendance(paste) ? refused(looksLikeAttendance) : read;
}

function readSheet(sheet: Sheet, year: number | null): ContributionTables {
  const lines = dropEmptyFirstColumn(restackAmounts({ ...sheet, lines: tidyLines(joinOpenRows(sheet), sheet.layout) }));
  const refusal = refusePrivateData(lines, noun);
  if (refusal !== null) return refused(refusal);
  const found = findContributions(lines).slice(0, mostTables);
  const tables = found.flatMap((raw) => readContribution(raw, sheet.layout, year) ?? []);
  const problems = sheet.problems.map((message) => ({ line: null, message: message.replace('attendance table', noun) }));
  return { tables: tables.filter(({ rows, problems: own }) => rows.length > 0 || own.length > 0), problems };
}

function restored(sheet: Sheet): Sheet {
  return { ...sheet, lines: sheet.lines.map((line) => ({ ...line, cells: line.cells.map(restoreMarks) })) };
}

function isAttendance(paste: PastedTable): boolean {
  const [table] = readAttendanceTables(paste).tables;
  return table !== undefined && table.rows.length > 1 && table.meetings.filter(({ date }) => date !== null).length > 1;
}
