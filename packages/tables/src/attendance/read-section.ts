import { cellLimits, type Layout, type Line, textOf } from '../cells/line.ts';
import { readDate } from '../dates/read-date.ts';
import type { TableProblem } from '../table-problem.ts';
import { alignSpaces } from './align-spaces.ts';
import type { AttendanceTable } from './attendance-table.ts';
import { buildGrid } from './build-grid.ts';
import { buildTable, type TableMeanings } from './build-table.ts';
import type { Grid } from './grid.ts';
import { listOfMarks } from './list-of-marks.ts';
import type { MarkedLine } from './marked-line.ts';
import type { ReadTable } from './member-cells.ts';
import { membersAsColumns } from './members-as-columns.ts';
import { membersAsRows } from './members-as-rows.ts';
import { noHeading, tooManyRows, wordingOf } from './refusals.ts';
import type { Section } from './section.ts';
import { tableTitle } from './title.ts';

// A year in a long sentence is more likely that of a law than of the meetings.
const longestYearText = 160;

/**
 * One table from the lines of its section; null when nothing in it is a meeting with members. `earlier`: the titles
 * above the tables before it, nearest first.
 */
export function readSection(whole: Section, layout: Layout, meanings: TableMeanings, earlier: readonly string[]): AttendanceTable | null {
  const section = { ...whole, body: firstRows(whole.body) };
  const aligned = layout === 'SPACES' ? alignSpaces(section) : section;
  const grid = buildGrid(aligned, layout);
  const { table, orientation, problems } = readMembers(grid, aligned.head, layout);
  const isHeadless = section.head.length === 0;
  if (table.labels.length === 0 || table.members.length < (isHeadless ? 2 : 1)) return null;
  const headingLine = section.head[0]?.number ?? section.body[0]?.line.number ?? 1;
  const missing = [
    ...(isHeadless ? [noHeading(headingLine)] : []),
    ...(section.body.length < whole.body.length ? [tooManyRows(headingLine)] : []),
  ];
  const yearTexts = [
    ...grid.heading.spanning,
    ...section.head.flatMap(headingWords),
    ...section.above.toReversed(),
    ...earlier,
    ...notesBelow(whole.body),
  ];
  const context = {
    title: tableTitle(section.above, grid.heading, orientation),
    orientation,
    yearTexts: yearTexts.filter((text) => text.length <= longestYearText),
    headingLine,
  };
  return buildTable(table, context, meanings, [...missing, ...grid.problems, ...problems].sort(byLine));
}

function readMembers(grid: Grid, head: readonly Line[], layout: Layout) {
  const { orientation } = grid;
  const wording = wordingOf(layout, orientation);
  const list: ReadTable | null = listOfMarks(grid);
  if (list !== null) return { table: list, orientation: 'MEMBERS_AS_ROWS' as const, problems: [] };
  const read = orientation === 'MEMBERS_AS_ROWS' ? membersAsRows(grid, wording) : membersAsColumns(grid, head, wording);
  return { table: read, orientation, problems: read.problems };
}

/** "Attendance April 2022 to March 2023" printed under the table. */
function notesBelow(body: readonly MarkedLine[]): string[] {
  const last = body.findLastIndex(({ kind }) => kind === 'ROW');
  const notes = body.slice(last + 1).map(({ line }) => textOf(line));
  return notes.filter((text) => /attend|meeting/i.test(text));
}

function byLine(one: TableProblem, other: TableProblem): number {
  return (one.line ?? 0) - (other.line ?? 0);
}

/** "Agency (2017/18)" may give the year; "11/12" heads a meeting in December. */
function headingWords({ cells }: Line): string[] {
  return cells.filter((cell) => readDate(cell) === null);
}

/** The lines up to the thousandth row. */
function firstRows(body: readonly MarkedLine[]): MarkedLine[] {
  let rows = 0;
  const end = body.findIndex(({ kind }) => {
    if (kind === 'ROW') rows += 1;
    return rows > cellLimits.rows;
  });
  return body.slice(0, Math.min(end === -1 ? body.length : end, cellLimits.rows * 3));
}
