import { columnDates } from '../dates/column-dates.ts';
import { isTemplateDate } from '../dates/template-date.ts';
import { type YearSpan, yearsInText } from '../dates/years-in-text.ts';
import type { PrintedKey } from '../marks/printed-key.ts';
import { readLegend } from '../marks/read-legend.ts';
import { tableMeaning } from '../marks/table-meaning.ts';
import type { AttendanceTable, Orientation, ReadOptions, TableMeeting, TableProblem } from './attendance-table.ts';
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
  key: PrintedKey;
  options: ReadOptions;
}

/** Gives the cells their meaning: marks their status, headings their dates. */
export function buildTable({ labels, members }: ReadTable, context: TableContext, problems: readonly TableProblem[]): AttendanceTable {
  const cells = members.flatMap(({ raw }) => raw);
  const legend = readLegend(cells, tableMeaning(cells, context.key, context.options.legend));
  const rows = members.map((member) => ({ ...member, marks: member.raw.map(legend.statusOf) }));
  const dates = columnDates(labels, yearsFrom(context.yearTexts));
  const meetings = labels.map((label, column): TableMeeting => {
    const { date = null, knownTo = null } = dates[column] ?? {};
    const held = wasHeld(
      label,
      rows.map(({ raw }) => raw[column] ?? ''),
      rows.map(({ marks }) => marks[column] ?? 'NOT_RECORDED'),
    );
    return { label, date: isTemplateDate(label) ? null : date, dateKnownTo: knownTo, held };
  });
  return {
    title: context.title,
    orientation: context.orientation,
    meetings,
    rows,
    legend: legend.entries,
    problems: [...problems, ...doubtfulDates(labels, dates, context.headingLine)],
    byAgency: byAgency(rows, meetings.length),
  };
}

function yearsFrom(texts: readonly string[]): YearSpan | null {
  return texts.map((text) => yearsInText(text)).find((span) => span !== null) ?? null;
}
