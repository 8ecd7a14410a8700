import type { Layout, Line } from '../cells/line.ts';
import { cellLimits } from '../cells/line.ts';
import { readDate } from '../dates/read-date.ts';
import type { PrintedKey } from '../marks/printed-key.ts';
import { alignSpaces } from './align-spaces.ts';
import type { AttendanceTable, ReadOptions } from './attendance-table.ts';
import { buildGrid } from './build-grid.ts';
import { buildTable } from './build-table.ts';
import { listOfMarks } from './list-of-marks.ts';
import type { MarkedLine } from './marked-line.ts';
import { membersAsColumns } from './members-as-columns.ts';
import { membersAsRows } from './members-as-rows.ts';
import { noHeading, tooManyRows, wordingOf } from './refusals.ts';
import type { Section } from './section.ts';
import { chooseTitle, cornerTitle } from './title.ts';

// A year in a long sentence is more likely that of a law than of the meetings.
const longestYearText = 160;

/** One table from the lines of its section; null when nothing in it is a meeting with members. */
export function readSection(
  whole: Section,
  layout: Layout,
  key: PrintedKey,
  options: ReadOptions,
  earlier: readonly string[],
): AttendanceTable | null {
  const section = { ...whole, body: firstRows(whole.body) };
  const aligned = layout === 'SPACES' ? alignSpaces(section) : section;
  const grid = buildGrid(aligned, layout);
  const isByRows = grid.orientation === 'MEMBERS_AS_ROWS';
  const wording = wordingOf(layout, grid.orientation);
  const list = listOfMarks(grid);
  const read =
    list !== null ? { ...list, problems: [] } : isByRows ? membersAsRows(grid, wording) : membersAsColumns(grid, aligned.head, wording);
  if (read.labels.length === 0 || read.members.length === 0) return null;
  const isHeadless = section.head.length === 0;
  if (isHeadless && read.members.length < 2) return null;
  const spanning = grid.heading.spanning;
  const context = {
    title: chooseTitle(
      section.above,
      isByRows ? (spanning.length === 1 ? (spanning[0] ?? null) : null) : cornerTitle(section.head[0]?.cells[0] ?? ''),
    ),
    orientation: list === null ? grid.orientation : ('MEMBERS_AS_ROWS' as const),
    yearTexts: [...spanning, ...section.head.flatMap(headingWords), ...section.above.toReversed(), ...earlier].filter(
      (text) => text.length <= longestYearText,
    ),
    headingLine: section.head[0]?.number ?? section.body[0]?.line.number ?? 1,
    key,
    options,
  };
  const problems = [
    ...(isHeadless ? [noHeading(context.headingLine)] : []),
    ...(section.body.length < whole.body.length ? [tooManyRows(context.headingLine)] : []),
  ];
  return buildTable(
    read,
    context,
    [...problems, ...grid.problems, ...read.problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  );
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
