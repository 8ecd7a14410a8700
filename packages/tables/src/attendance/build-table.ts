import { columnDates } from '../dates/column-dates.ts';
import { isTemplateDate } from '../dates/template-date.ts';
import { type YearSpan, yearsInText } from '../dates/years-in-text.ts';
import type { PrintedKey } from '../marks/printed-key.ts';
import { readLegend } from '../marks/read-legend.ts';
import { tableMeaning } from '../marks/table-meaning.ts';
import type { TableProblem } from '../table-problem.ts';
import type { AttendanceTable, Orientation, ReadOptions, TableMeeting, TableRow } from './attendance-table.ts';
import { byAgency } from './by-agency.ts';
import { doubtfulDates } from './doubtful-dates.ts';
import type { ReadTable } from './member-cells.ts';
import { wasHeld } from './was-held.ts';

export interface TableContext {
  title: string | null;
  orientation: Orientation;
  /** Texts in which the year may be told, the likeliest first. */
  yearTexts: readonly string[];
  headingLine: number;
}

/** What decides the meaning of the marks, for every table of a paste. */
export interface TableMeanings {
  key: PrintedKey;
  options: ReadOptions;
}

/** Gives the cells their meaning: marks their status, headings their dates. */
export function buildTable(
  table: ReadTable,
  context: TableContext,
  meanings: TableMeanings,
  problems: readonly TableProblem[],
): AttendanceTable {
  const { title, orientation, headingLine } = context;
  const cells = table.members.flatMap(({ raw }) => raw);
  const legend = readLegend(cells, tableMeaning(cells, meanings.key, meanings.options.legend));
  const rows = table.members.map((member) => ({ ...member, marks: member.raw.map(legend.statusOf) }));
  const dates = columnDates(table.labels, yearsFrom(context.yearTexts));
  const meetings = table.labels.map((label, column): TableMeeting => {
    const { date = null, knownTo = null } = isTemplateDate(label) ? {} : (dates[column] ?? {});
    return { label, date, dateKnownTo: knownTo, held: heldIn(rows, column, label) };
  });
  return {
    title,
    orientation,
    meetings,
    rows,
    legend: legend.entries,
    problems: [...problems, ...doubtfulDates(table.labels, dates, headingLine)],
    byAgency: byAgency(rows, meetings.length),
  };
}

function heldIn(rows: readonly TableRow[], column: number, label: string): boolean | null {
  const cells = rows.map(({ raw }) => raw[column] ?? '');
  const marks = rows.map(({ marks: read }) => read[column] ?? 'NOT_RECORDED');
  return wasHeld(label, cells, marks);
}

function yearsFrom(texts: readonly string[]): YearSpan | null {
  for (const text of texts) {
    const span = yearsInText(text);
    if (span !== null) return span;
  }
  return null;
}
